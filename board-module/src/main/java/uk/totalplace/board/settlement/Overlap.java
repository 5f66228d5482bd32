package uk.totalplace.board.settlement;

import java.math.BigDecimal;
import java.util.List;

/** Claims that draw on the same money. {@code baseline} is what sequential ones apply to, null for the other methods. */
public record Overlap(String ref, Method method, String baseline, List<Member> members) {
    public Overlap {
        members = List.copyOf(members);
    }

    /**
     * A claim in the group with the part of it that is at stake there, above 0 up to 100 percent. {@code sharePercent} is what a shared saving
     * keeps of its stake while all members count, and else in proportion to the shares of those who do, null for the other methods; of duplicates the {@code kept} one is counted.
     */
    public record Member(String claim, BigDecimal stakePercent, BigDecimal sharePercent, boolean kept) {
    }
}
