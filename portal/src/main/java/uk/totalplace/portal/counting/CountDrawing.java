package uk.totalplace.portal.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.transfer.Count;

/** The count before and after: at the left what each body spends in all, at the right what it spends itself, and below that what bodies pass to one another. */
final class CountDrawing {
    private static final int SHOWN = 8;
    private static final double LEFT = 262;
    private static final double RIGHT = 640;
    private static final String PASSED = "passed";

    private CountDrawing() {
    }

    /** A body, or several together. */
    private record Part(String word, long gross, long passed) {
        long own() {
            return gross - passed;
        }
    }

    static Sankey of(Count count, UnaryOperator<String> names) {
        List<Part> parts = parts(count, names);
        List<Sankey.Bar> left = new ArrayList<>();
        List<Sankey.Bar> right = new ArrayList<>();
        List<Sankey.Band> bands = new ArrayList<>();
        for (Part part : parts) {
            left.add(new Sankey.Bar(part.word(), part.word() + " " + words(part.gross()), part.gross(), "c-s1"));
            right.add(new Sankey.Bar(part.word(), words(part.own()), part.own(), "c-s1"));
            bands.add(new Sankey.Band(0, part.word(), part.word(), part.own(), "c-flow", part.word() + " spends " + words(part.own()) + " itself"));
            if (part.passed() > 0) {
                bands.add(new Sankey.Band(0, part.word(), PASSED, part.passed(), "c-flow c-flow-out", part.word() + " passes on " + words(part.passed())));
            }
        }
        long twice = parts.stream().mapToLong(Part::passed).sum();
        right.add(new Sankey.Bar(PASSED, "Passed on: " + words(twice), twice, "c-s4"));
        return Sankey.of(List.of(new Sankey.Column(LEFT, "end", left), new Sankey.Column(RIGHT, "start", right)), bands);
    }

    private static List<Part> parts(Count count, UnaryOperator<String> names) {
        List<Part> parts = new ArrayList<>(count.bodies().stream().limit(SHOWN).map(body -> new Part(names.apply(body.organisation()), body.grossPence(), body.passedPence())).toList());
        List<Count.Body> rest = count.bodies().stream().skip(SHOWN).toList();
        if (!rest.isEmpty()) {
            parts.add(new Part(rest.size() + " others", rest.stream().mapToLong(Count.Body::grossPence).sum(), rest.stream().mapToLong(Count.Body::passedPence).sum()));
        }
        return parts;
    }

    private static String words(long pence) {
        return Money.ofPence(pence).words();
    }
}
