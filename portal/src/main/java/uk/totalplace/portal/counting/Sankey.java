package uk.totalplace.portal.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.transfer.Count;

/**
 * The count before and after netting, drawn on 780 by 400 units: at the left what each body spends in all, at the right what it spends itself, and below what they pass to one another and
 * would be counted twice. The largest bodies stand for themselves, the rest together.
 */
public record Sankey(List<Node> nodes, List<Flow> flows) {
    private static final int SHOWN = 8;
    private static final double HEIGHT = 380;
    private static final double GAP = 6;
    private static final double LEFT = 262;
    private static final double RIGHT = 640;
    private static final double WIDTH = 12;

    /** A bar with its words; {@code anchor} is the side of the bar the words stand on. */
    public record Node(String x, String y, String height, String styleClass, String word, String wordX, String wordY, String anchor) {
    }

    /** A band from a bar at the left to one at the right. */
    public record Flow(String path, String styleClass, String spoken) {
    }

    /** A body, or several together. */
    private record Part(String word, long gross, long passed) {
        long own() {
            return gross - passed;
        }
    }

    static Sankey of(Count count, UnaryOperator<String> names) {
        List<Part> parts = parts(count, names);
        double unit = (HEIGHT - parts.size() * GAP) / Math.max(1, parts.stream().mapToLong(Part::gross).sum());
        long twice = parts.stream().mapToLong(Part::passed).sum();
        List<Node> nodes = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        double left = 0;
        double right = 0;
        double below = parts.stream().mapToDouble(part -> part.own() * unit + GAP).sum();
        nodes.add(node(RIGHT, below, twice * unit, "c-s4", "Passed on: " + words(twice), false));
        for (Part part : parts) {
            nodes.add(node(LEFT, left, part.gross() * unit, "c-s1", part.word() + " " + words(part.gross()), true));
            nodes.add(node(RIGHT, right, part.own() * unit, "c-s1", words(part.own()), false));
            flows.add(flow(left, right, part.own() * unit, "c-flow", part.word() + " spends " + words(part.own()) + " itself"));
            if (part.passed() > 0) {
                flows.add(flow(left + part.own() * unit, below, part.passed() * unit, "c-flow c-flow-out", part.word() + " passes on " + words(part.passed())));
            }
            left += part.gross() * unit + GAP;
            right += part.own() * unit + GAP;
            below += part.passed() * unit;
        }
        return new Sankey(nodes, flows);
    }

    private static List<Part> parts(Count count, UnaryOperator<String> names) {
        List<Part> parts = new ArrayList<>(count.bodies().stream().limit(SHOWN).map(body -> new Part(names.apply(body.organisation()), body.grossPence(), body.passedPence())).toList());
        List<Count.Body> rest = count.bodies().stream().skip(SHOWN).toList();
        if (!rest.isEmpty()) {
            parts.add(new Part(rest.size() + " others", rest.stream().mapToLong(Count.Body::grossPence).sum(), rest.stream().mapToLong(Count.Body::passedPence).sum()));
        }
        return parts;
    }

    private static Node node(double x, double y, double height, String styleClass, String word, boolean before) {
        return new Node(number(x), number(y), number(Math.max(1, height)), styleClass, word, number(before ? x - 6 : x + WIDTH + 6), number(y + Math.max(1, height) / 2 + 4), before ? "end" : "start");
    }

    private static Flow flow(double from, double to, double thick, String styleClass, String spoken) {
        double start = LEFT + WIDTH;
        double middle = (start + RIGHT) / 2;
        return new Flow("M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ".formatted(number(start), number(from), number(middle), number(from), number(middle), number(to), number(RIGHT), number(to), number(to + thick),
                number(middle), number(to + thick), number(middle), number(from + thick), number(start), number(from + thick)), styleClass, spoken);
    }

    private static String words(long pence) {
        return Money.ofPence(pence).words();
    }

    private static String number(double size) {
        return String.format(Locale.ROOT, "%.1f", size);
    }
}
