package uk.totalplace.portal.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A drawing of flows: bars in columns, and bands from each column to the next, all in proportion to what they stand for. */
public record Sankey(List<Node> nodes, List<Flow> flows) {
    static final double HEIGHT = 380;
    private static final double GAP = 6;
    private static final double WIDTH = 12;

    /** A bar with its words; {@code anchor} is the side of the bar the words stand on. */
    public record Node(String x, String y, String height, String styleClass, String word, String wordX, String wordY, String anchor) {
    }

    /** A band from a bar at the left to one at the right. */
    public record Flow(String path, String styleClass, String spoken) {
    }

    /** What is to be drawn as a bar; {@code key} tells it from the others of its column. */
    public record Bar(String key, String word, long size, String styleClass) {
    }

    /** What flows from a bar of a column to one of the next. */
    public record Band(int column, String from, String to, long size, String styleClass, String spoken) {
    }

    /** A column: where its bars begin, on which side their words stand ({@code start}: at the right of the bar), and its bars from the top. */
    public record Column(double x, String anchor, List<Bar> bars) {
    }

    private record Place(double y, double[] used) {
    }

    /** @param bands in the order in which they leave and reach their bars, from the top */
    static Sankey of(List<Column> columns, List<Band> bands) {
        double unit = columns.stream().mapToDouble(column -> (HEIGHT - column.bars().size() * GAP) / Math.max(1, column.bars().stream().mapToLong(Bar::size).sum())).min().orElse(0);
        List<Node> nodes = new ArrayList<>();
        List<Map<String, Place>> places = new ArrayList<>();
        for (Column column : columns) {
            Map<String, Place> placed = new HashMap<>();
            double y = 0;
            for (Bar bar : column.bars()) {
                nodes.add(node(column, bar, y, bar.size() * unit));
                placed.put(bar.key(), new Place(y, new double[2]));
                y += bar.size() * unit + GAP;
            }
            places.add(placed);
        }
        List<Flow> flows = new ArrayList<>();
        for (Band band : bands) {
            Place from = places.get(band.column()).get(band.from());
            Place to = places.get(band.column() + 1).get(band.to());
            double thick = band.size() * unit;
            flows.add(flow(columns.get(band.column()).x() + WIDTH, from.y() + from.used()[1], columns.get(band.column() + 1).x(), to.y() + to.used()[0], thick, band));
            from.used()[1] += thick;
            to.used()[0] += thick;
        }
        return new Sankey(nodes, flows);
    }

    private static Node node(Column column, Bar bar, double y, double height) {
        boolean before = column.anchor().equals("end");
        return new Node(number(column.x()), number(y), number(Math.max(1, height)), bar.styleClass(), bar.word(), number(before ? column.x() - 6 : column.x() + WIDTH + 6), number(y + Math.max(1, height) / 2 + 4), column.anchor());
    }

    private static Flow flow(double start, double from, double end, double to, double thick, Band band) {
        double middle = (start + end) / 2;
        return new Flow("M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ".formatted(number(start), number(from), number(middle), number(from), number(middle), number(to), number(end), number(to), number(to + thick),
                number(middle), number(to + thick), number(middle), number(from + thick), number(start), number(from + thick)), band.styleClass(), band.spoken());
    }

    private static String number(double size) {
        return String.format(Locale.ROOT, "%.1f", size);
    }
}
