package uk.totalplace.portal.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.slice.HeadRow;
import uk.totalplace.counting.slice.Heads;

/** Spending a head as it is read: by function and by district beside the South East, by body beside its neighbours of its kind; by group of a geography, where one is named, in the place of districts and bodies. */
public record PerHead(Heads heads, String geography, List<Row> rows) {

    /**
     * A function, a body, a district or a group.
     *
     * @param href       where its lines are; empty for a district, whose money lies in the areas of it too
     * @param covers     which part of the place a body covers, and how many live there
     * @param here       whole pounds a head, a dash where residents are not known; likewise {@code beside}
     * @param national   the same of England, a dash where it is not known
     * @param difference how far here lies above what it is held against, {@code +35 %} or {@code −27 %}
     * @param likely     whether it is held against what is likely at all
     */
    public record Row(String word, String href, String covers, String here, String beside, String national, String difference, boolean likely, boolean marked) {
    }

    /** @param geography null for none @param words gives the words for a value of what it is told by @param area the name of an area */
    static PerHead of(Heads heads, String geography, UnaryOperator<String> words, UnaryOperator<String> area) {
        List<Row> rows = new ArrayList<>(heads.rows().stream().map(row -> row(heads, geography, row, words.apply(row.value()), area)).toList());
        if (heads.whole() != null) {
            rows.add(row(heads, geography, heads.whole(), area.apply(heads.whole().value()), area));
        }
        return new PerHead(heads, geography, rows);
    }

    private static Row row(Heads heads, String geography, HeadRow row, String word, UnaryOperator<String> area) {
        boolean compared = heads.by() != Dimension.ORGANISATION && row.differencePercent() != null && (row.marked() || heads.by() == Dimension.COFOG || row == heads.whole());
        return new Row(word, href(heads, geography, row), covers(heads, geography, row, area), pounds(row.here()), pounds(row.beside()), pounds(row.national()), signed(row.differencePercent()), compared, row.marked());
    }

    private static String href(Heads heads, String geography, HeadRow row) {
        if (heads.by() == Dimension.AREA && geography == null && row != heads.whole()) {
            return "";
        }
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("year", new FinancialYear(heads.startYear()).toString(), "flow", Flow.GROSS.name()));
        SpendLinks.narrow(parameters, heads.by(), row == heads.whole() ? null : row.value(), geography);
        return SpendLinks.lines(parameters);
    }

    private static String covers(Heads heads, String geography, HeadRow row, UnaryOperator<String> area) {
        if (row.residents() == null) {
            return "Residents not known";
        }
        String people = "%,d residents%s".formatted(row.residents(), row.residentsOf() == heads.startYear() ? "" : " in mid-" + row.residentsOf());
        if (heads.by() == Dimension.AREA && (geography == null || row == heads.whole())) {
            return people;
        }
        String share = row.coversPercent() == null ? "" : ", " + row.coversPercent().stripTrailingZeros().toPlainString() + " % of the place";
        if (row.covers().isEmpty()) {
            return "The whole place";
        }
        return (geography != null ? listed(row.covers().stream().map(area).sorted().toList()) : (row.covers().size() == 1 ? area.apply(row.covers().get(0)) : row.covers().size() + " districts") + " only") + ": " + people + share;
    }

    private static String listed(List<String> names) {
        return names.size() == 1 ? names.get(0) : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    public boolean isGrouped() {
        return geography != null;
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

    /** What a row is. */
    public String getThing() {
        return isGrouped() ? "Group" : isByBody() ? "Body" : isByDistrict() ? "District" : "Function";
    }

    /** What it is held against. */
    public String getOther() {
        return !isByBody() ? "South East" : isGrouped() ? "The other groups" : "Its neighbours";
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
        return "by=" + heads.by().name().toLowerCase(Locale.ROOT) + "&year=" + new FinancialYear(heads.startYear()) + (geography == null ? "" : "&geography=" + geography);
    }

    private static String pounds(BigDecimal amount) {
        return amount == null ? "–" : "£" + String.format(Locale.UK, "%,.0f", amount);
    }

    private static String signed(BigDecimal percent) {
        return percent == null ? "–" : (percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "") + percent.abs().toPlainString() + " %";
    }
}
