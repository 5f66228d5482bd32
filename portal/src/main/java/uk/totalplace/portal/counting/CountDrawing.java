package uk.totalplace.portal.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.transfer.Count;

/** The count before and after: at the left what each body spends in all, at the right what stays with it, and below that what bodies pass to one another. What would stay below nothing is drawn as nothing. */
final class CountDrawing {
    private static final int SHOWN = 8;
    private static final int SHOWN_NARROW = 5;
    private static final int LETTERS_NARROW = 22;
    private static final String TITLE = "The count before and after";
    private static final String PASSED = "passed";

    private CountDrawing() {
    }

    /** A body, or several together. */
    private record Part(String word, long gross, long takenOff) {
        long own() {
            return gross - takenOff;
        }

        long drawn() {
            return Math.max(0, own());
        }
    }

    /** One for a wide page, and one that takes its place on a narrow one. @param sentence what the count comes to */
    static List<Sankey> of(Count count, UnaryOperator<String> names, String sentence) {
        return List.of(draw(new Sankey.Sheet("count-wide", false, 780, 400, TITLE, sentence), parts(count, names, SHOWN), 262, 640, count), draw(new Sankey.Sheet("count-narrow", true, 260, 400, TITLE, sentence), parts(count, names, SHOWN_NARROW), 0, 248, count));
    }

    private static Sankey draw(Sankey.Sheet sheet, List<Part> parts, double leftX, double rightX, Count count) {
        List<Sankey.Bar> left = new ArrayList<>();
        List<Sankey.Bar> right = new ArrayList<>();
        List<Sankey.Band> bands = new ArrayList<>();
        for (Part part : parts) {
            left.add(new Sankey.Bar(part.word(), sheet.narrow() ? Sankey.shortened(part.word(), LETTERS_NARROW) : part.word(), words(part.gross()), part.gross(), "c-s1"));
            right.add(new Sankey.Bar(part.word(), "", words(part.own()), part.drawn(), "c-s1"));
            bands.add(new Sankey.Band(0, part.word(), part.word(), part.drawn(), "c-flow", words(part.own()) + " stays with " + part.word()));
            if (part.takenOff() > 0) {
                bands.add(new Sankey.Band(0, part.word(), PASSED, part.gross() - part.drawn(), "c-flow c-flow-out", words(part.takenOff()) + " is taken off " + part.word()));
            }
        }
        right.add(new Sankey.Bar(PASSED, "Passed on:", count.eliminated().words(), parts.stream().mapToLong(part -> part.gross() - part.drawn()).sum(), "c-s4"));
        String anchor = sheet.narrow() ? "start" : "end";
        return Sankey.of(sheet, List.of(new Sankey.Column(leftX, anchor, null, left), new Sankey.Column(rightX, sheet.narrow() ? "end" : "start", null, right)), bands);
    }

    private static List<Part> parts(Count count, UnaryOperator<String> names, int shown) {
        List<Part> parts = new ArrayList<>(count.bodies().stream().limit(shown).map(body -> new Part(names.apply(body.organisation()), body.grossPence(), body.takenOffPence())).toList());
        List<Count.Body> rest = count.bodies().stream().skip(shown).toList();
        if (!rest.isEmpty()) {
            parts.add(new Part(rest.size() + " others", rest.stream().mapToLong(Count.Body::grossPence).sum(), rest.stream().mapToLong(Count.Body::takenOffPence).sum()));
        }
        return parts;
    }

    private static String words(long pence) {
        return Money.ofPence(pence).words();
    }
}
