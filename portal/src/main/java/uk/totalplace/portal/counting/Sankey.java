package uk.totalplace.portal.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A drawing of flows: bars in columns, and bands from each column to the next, all in proportion to what they stand for. {@code heads} say what the columns are. */
public record Sankey(Sheet sheet, List<Node> heads, List<Node> nodes, List<Flow> flows) {
    /** From one bar to the next, so that what stands beside them is apart however thin they are. */
    private static final double GAP = 13;
    private static final double GAP_OF_TWO_LINES = 26;
    private static final double WIDTH = 12;
    private static final double BELOW_HEADS = 24;

    /**
     * What is drawn on. On a narrow one the words of a bar take two lines.
     *
     * @param id    tells it from others of the page
     * @param title what it shows, in a few words; {@code description} says it in a sentence
     */
    public record Sheet(String id, boolean narrow, int width, int height, String title, String description) {
        public String getViewBox() {
            return "0 0 " + width + " " + height;
        }

        /** Which widths of page it is for. */
        public String getStyle() {
            return narrow ? "only-narrow" : width > 800 ? "sankey-wide" : "";
        }
    }

    /** A bar with its words; {@code anchor} is the side of the bar the words stand on, {@code below} a second line of them. */
    public record Node(String x, String y, String height, String styleClass, String word, String below, String wordX, String wordY, String belowY, String anchor) {
    }

    /** A band from a bar at the left to one at the right. */
    public record Flow(String path, String styleClass, String spoken) {
    }

    /** What is to be drawn as a bar; {@code key} tells it from the others of its column. */
    public record Bar(String key, String word, String amount, long size, String styleClass) {
    }

    /** What flows from a bar of a column to one of the next. */
    public record Band(int column, String from, String to, long size, String styleClass, String spoken) {
    }

    /** A column: where its bars begin, on which side their words stand ({@code start}: at the right of the bar), what it is, null where that need not be said, and its bars from the top. */
    public record Column(double x, String anchor, String head, List<Bar> bars) {
    }

    private record Place(double y, double[] used) {
    }

    /** @param bands in the order in which they leave and reach their bars, from the top */
    static Sankey of(Sheet sheet, List<Column> columns, List<Band> bands) {
        double gap = sheet.narrow() ? GAP_OF_TWO_LINES : GAP;
        double top = columns.get(0).head() == null ? 4 : BELOW_HEADS;
        double unit = columns.stream().mapToDouble(column -> (sheet.height() - top - column.bars().size() * gap) / Math.max(1, column.bars().stream().mapToLong(Bar::size).sum())).min().orElse(0);
        List<Node> nodes = new ArrayList<>();
        List<Map<String, Place>> places = new ArrayList<>();
        for (Column column : columns) {
            Map<String, Place> placed = new HashMap<>();
            double y = top;
            for (Bar bar : column.bars()) {
                nodes.add(node(sheet, column, bar, y, bar.size() * unit));
                placed.put(bar.key(), new Place(y, new double[2]));
                y += bar.size() * unit + gap;
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
        return new Sankey(sheet, columns.stream().filter(column -> column.head() != null).map(Sankey::head).toList(), nodes, flows);
    }

    private static Node head(Column column) {
        boolean before = column.anchor().equals("end");
        return new Node("", "", "", "", column.head(), "", number(before ? column.x() + WIDTH : column.x()), "12", "", column.anchor());
    }

    private static Node node(Sheet sheet, Column column, Bar bar, double y, double height) {
        boolean before = column.anchor().equals("end");
        double middle = y + Math.max(1, height) / 2;
        return new Node(number(column.x()), number(y), number(Math.max(1, height)), bar.styleClass(), sheet.narrow() ? bar.word() : (bar.word() + " " + bar.amount()).strip(), sheet.narrow() ? bar.amount() : "",
                number(before ? column.x() - 6 : column.x() + WIDTH + 6), number(middle + (sheet.narrow() && !bar.word().isEmpty() ? -1 : 4)), number(middle + (bar.word().isEmpty() ? 4 : 11)), column.anchor());
    }

    private static Flow flow(double start, double from, double end, double to, double thick, Band band) {
        double middle = (start + end) / 2;
        return new Flow("M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ".formatted(number(start), number(from), number(middle), number(from), number(middle), number(to), number(end), number(to), number(to + thick),
                number(middle), number(to + thick), number(middle), number(from + thick), number(start), number(from + thick)), band.styleClass(), band.spoken());
    }

    /** At most so many letters. */
    static String shortened(String word, int letters) {
        return word.length() <= letters ? word : word.substring(0, letters - 1).strip() + "…";
    }

    private static String number(double size) {
        return String.format(Locale.ROOT, "%.1f", size);
    }
}
