package uk.totalplace.portal.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Amounts as rectangles whose areas are in proportion to them, laid out so that none is narrower than it must be (squarified treemap; Bruls, Huizing and van Wijk, 2000).
 */
public record Treemap(Form form, List<Tile> tiles) {
    private static final double LETTER = 6.6;
    private static final double LEAST_HEIGHT = 34;
    private static final double LEAST_WIDTH = 56;

    /** What it is drawn for: a page as wide as a desk's screen, or as a telephone. The browser shows one of the two. */
    public enum Form {
        WIDE("only-wide", 960, 300), NARROW("only-narrow", 300, 380);

        private final String style;
        private final int width;
        private final int height;

        Form(String style, int width, int height) {
            this.style = style;
            this.width = width;
            this.height = height;
        }

        public String style() {
            return style;
        }

        public String viewBox() {
            return "0 0 " + width + " " + height;
        }
    }

    /** An amount, with the words for it and what they say in full. */
    public record Part(String word, String amount, long size) {
    }

    /** A rectangle; without words where it is too small for them. */
    public record Tile(String x, String y, String width, String height, String word, String amount, String spoken, String wordX, String wordY, String amountY) {
    }

    /** @param parts the largest first; those that are not above nothing have no tile */
    static Treemap of(List<Part> parts, Form form) {
        List<Part> left = parts.stream().filter(part -> part.size() > 0).toList();
        double all = left.stream().mapToDouble(Part::size).sum();
        List<Tile> tiles = new ArrayList<>();
        double x = 0;
        double y = 0;
        double width = form.width;
        double height = form.height;
        int from = 0;
        while (from < left.size()) {
            double side = Math.min(width, height);
            double scale = width * height / Math.max(1, all);
            int to = row(left, from, side, scale);
            double sum = left.subList(from, to).stream().mapToDouble(Part::size).sum();
            double thick = sum * scale / Math.max(1, side);
            double along = 0;
            for (Part part : left.subList(from, to)) {
                double length = part.size() * scale / Math.max(.001, thick);
                tiles.add(width >= height ? tile(part, x, y + along, thick, length) : tile(part, x + along, y, length, thick));
                along += length;
            }
            if (width >= height) {
                x += thick;
                width -= thick;
            } else {
                y += thick;
                height -= thick;
            }
            all -= sum;
            from = to;
        }
        return new Treemap(form, tiles);
    }

    /** Where the row ends that begins with a part: as soon as another part would make its worst rectangle longer and thinner. */
    private static int row(List<Part> parts, int from, double side, double scale) {
        int to = from + 1;
        while (to < parts.size() && worst(parts, from, to + 1, side, scale) <= worst(parts, from, to, side, scale)) {
            to++;
        }
        return to;
    }

    private static double worst(List<Part> parts, int from, int to, double side, double scale) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += parts.get(i).size() * scale;
        }
        double largest = parts.get(from).size() * scale;
        double smallest = parts.get(to - 1).size() * scale;
        return Math.max(side * side * largest / (sum * sum), sum * sum / (side * side * Math.max(1e-9, smallest)));
    }

    private static Tile tile(Part part, double x, double y, double width, double height) {
        boolean room = width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
        int letters = (int) ((width - 12) / LETTER);
        String word = !room ? "" : part.word().length() <= letters ? part.word() : part.word().substring(0, Math.max(1, letters - 1)).strip() + "…";
        return new Tile(number(x + 1), number(y + 1), number(Math.max(0, width - 2)), number(Math.max(0, height - 2)), word, room ? part.amount() : "", part.word() + ": " + part.amount(), number(x + 8), number(y + 18), number(y + 32));
    }

    private static String number(double size) {
        return String.format(Locale.ROOT, "%.1f", size);
    }
}
