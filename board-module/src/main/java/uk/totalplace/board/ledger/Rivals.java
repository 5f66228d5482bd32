package uk.totalplace.board.ledger;

import java.util.ArrayList;
import java.util.List;

/** Others that claim the subject of a saving and share no overlap group with it: by reference those that the caller may see; of the rest only that there are some. */
record Rivals(List<String> seen, boolean hidden) {
    static final Rivals NONE = new Rivals(List.of(), false);

    boolean areNone() {
        return seen.isEmpty() && !hidden;
    }

    /** {@code SAV-001, SAV-002, another body}. */
    String words() {
        List<String> all = new ArrayList<>(seen);
        if (hidden) {
            all.add("another body");
        }
        return String.join(", ", all);
    }

    /** What is in the way and who settles it: nobody is told of a saving that is not released to him. */
    String sentence(String subject) {
        return hidden ? "Another body claims “%s” already. The programme office settles how the claims count; until then yours can be kept as an idea, and goes no further.".formatted(subject)
                : "%s claims “%s” too. Say in an overlap group how they are settled, before this goes further.".formatted(words(), subject);
    }
}
