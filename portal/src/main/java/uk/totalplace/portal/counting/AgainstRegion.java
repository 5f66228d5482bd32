package uk.totalplace.portal.counting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import uk.totalplace.counting.slice.HeadRow;
import uk.totalplace.counting.slice.Heads;

/** Spending a head beside the region's, as it is read. */
public record AgainstRegion(long residents, List<Row> rows, String citation, boolean toBeVerified) {

    /** A function: whole pounds a head here and in the region, and how far here lies above the region, {@code +35 %} or {@code −27 %}. */
    public record Row(String function, String here, String region, String difference, boolean marked) {
    }

    /** @param function gives the words for a code of COFOG */
    static AgainstRegion of(Heads heads, UnaryOperator<String> function) {
        return new AgainstRegion(heads.residents(), heads.rows().stream().map(row -> row(row, function.apply(row.cofog()))).toList(), heads.citation(), heads.toBeVerified());
    }

    private static Row row(HeadRow row, String function) {
        return new Row(function, pounds(row.here()), pounds(row.region()), signed(row.differencePercent()), row.marked());
    }

    private static String pounds(BigDecimal amount) {
        return "£" + String.format(Locale.UK, "%,.0f", amount);
    }

    private static String signed(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "") + percent.abs().toPlainString() + " %";
    }
}
