package uk.totalplace.portal.board;

import java.util.List;
import java.util.Locale;
import uk.totalplace.board.portfolio.Assumption;
import uk.totalplace.board.portfolio.Tornado;

/** An assumption with its bar: from the lowest to the highest total, on a scale of 400 units that all bars of a tornado share; {@code line} is where the expected total stands. */
public record TornadoBar(Assumption assumption, String x, String width, String line) {
    private static final double SCALE = 400;

    static List<TornadoBar> of(Tornado tornado) {
        long low = low(tornado);
        double unit = Math.max(1, high(tornado) - low) / SCALE;
        String line = number((tornado.expectedPence() - low) / unit);
        return tornado.weakest().stream().map(one -> new TornadoBar(one, number((one.total().low().pence() - low) / unit), number(Math.max(2, (one.total().high().pence() - one.total().low().pence()) / unit)),
                "M" + line + " 0V18")).toList();
    }

    static long low(Tornado tornado) {
        return Math.min(tornado.expectedPence(), tornado.weakest().stream().mapToLong(one -> one.total().low().pence()).min().orElse(0));
    }

    static long high(Tornado tornado) {
        return Math.max(tornado.expectedPence(), tornado.weakest().stream().mapToLong(one -> one.total().high().pence()).max().orElse(0));
    }

    public String spoken() {
        return "The total goes from " + assumption.total().words();
    }

    private static String number(double size) {
        return String.format(Locale.ROOT, "%.1f", size);
    }
}
