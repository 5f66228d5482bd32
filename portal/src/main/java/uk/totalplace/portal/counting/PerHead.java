package uk.totalplace.portal.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.slice.HeadRow;
import uk.totalplace.counting.slice.Heads;

/** Spending a head as it is read: by function and by district beside the South East, by body beside its neighbours of its kind. */
public record PerHead(Heads heads, List<Row> rows) {

    /**
     * A function, a body or a district.
     *
     * @param covers     which part of the place a body covers, and how many live there
     * @param here       whole pounds a head, a dash where residents are not known; likewise {@code beside}
     * @param national   the same of England, a dash where it is not known
     * @param difference how far here lies above what it is held against, {@code +35 %} or {@code −27 %}
     * @param likely     whether it is held against what is likely at all
     */
    public record Row(String word, String covers, String here, String beside, String national, String difference, boolean likely, boolean marked) {
    }

    /** @param words gives the words for a value of a dimension, whose name comes first */
    static PerHead of(Heads heads, BinaryOperator<String> words) {
        List<HeadRow> all = new ArrayList<>(heads.rows());
        if (heads.whole() != null) {
            all.add(heads.whole());
        }
        return new PerHead(heads, all.stream().map(row -> row(heads, row, words)).toList());
    }

    private static Row row(Heads heads, HeadRow row, BinaryOperator<String> words) {
        boolean compared = heads.by() != Dimension.ORGANISATION && row.differencePercent() != null && (row.marked() || heads.by() == Dimension.COFOG || row == heads.whole());
        return new Row(words.apply(heads.by().name(), row.value()), covers(heads, row, words), pounds(row.here()), pounds(row.beside()), pounds(row.national()), signed(row.differencePercent()), compared, row.marked());
    }

    private static String covers(Heads heads, HeadRow row, BinaryOperator<String> words) {
        if (row.residents() == null) {
            return "Residents not known";
        }
        String people = "%,d residents%s".formatted(row.residents(), row.residentsOf() == heads.startYear() ? "" : " in mid-" + row.residentsOf());
        if (heads.by() == Dimension.AREA) {
            return people;
        }
        String share = row.coversPercent() == null ? "" : ", " + row.coversPercent().stripTrailingZeros().toPlainString() + " % of the place";
        return row.covers().isEmpty() ? "The whole place" : (row.covers().size() == 1 ? words.apply(Dimension.AREA.name(), row.covers().get(0)) : row.covers().size() + " districts") + " only: " + people + share;
    }

    public boolean isByFunction() {
        return heads.by() == Dimension.COFOG;
    }

    public boolean isByBody() {
        return heads.by() == Dimension.ORGANISATION;
    }

    public boolean isByDistrict() {
        return heads.by() == Dimension.AREA;
    }

    /** {@code 1,411,100}. */
    public String getResidents() {
        return "%,d".formatted(heads.residents());
    }

    public String getElsewhere() {
        return Money.ofPence(heads.elsewherePence()).words();
    }

    /** The list as the API is asked for it. */
    public String getExport() {
        return "by=" + heads.by().name().toLowerCase(Locale.ROOT) + "&year=" + new FinancialYear(heads.startYear());
    }

    private static String pounds(BigDecimal amount) {
        return amount == null ? "–" : "£" + String.format(Locale.UK, "%,.0f", amount);
    }

    private static String signed(BigDecimal percent) {
        return percent == null ? "–" : (percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "") + percent.abs().toPlainString() + " %";
    }
}
