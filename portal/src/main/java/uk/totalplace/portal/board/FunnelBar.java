package uk.totalplace.portal.board;

import java.util.List;
import java.util.Locale;
import uk.totalplace.board.portfolio.FunnelRow;

/** A stage of the funnel with its bar on a scale of 400 units from nothing to the highest forecast: {@code sure} reaches to the low end, from there {@code x} to {@code width} is the uncertain part. */
public record FunnelBar(FunnelRow row, String sure, String x, String width) {
    private static final double SCALE = 400;

    static List<FunnelBar> of(List<FunnelRow> rows) {
        long most = Math.max(1, rows.stream().mapToLong(row -> row.amount().high().pence()).max().orElse(1));
        return rows.stream().map(row -> of(row, most)).toList();
    }

    private static FunnelBar of(FunnelRow row, long most) {
        double low = at(row.amount().low().pence(), most);
        return new FunnelBar(row, number(low), number(low), number(at(row.amount().high().pence(), most) - low));
    }

    public String spoken() {
        return row.status().word() + ": " + row.amount().words();
    }

    private static double at(long pence, long most) {
        return SCALE * Math.max(0, pence) / most;
    }

    private static String number(double size) {
        return String.format(Locale.ROOT, "%.1f", size);
    }
}
