package uk.totalplace.counting.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.OrganisationKind;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.dimension.Quality;
import uk.totalplace.counting.dimension.Subjective;

/** What the template of a body is filled in with: the lines of its latest outturn, or where it has none of its latest forecast, or else budget; where it has no lines at all, what is usual for it, without amounts. */
@Dependent
class ReturnTemplate {
    private static final String STANDING = " from counting.expenditure_line l where l.organisation_code = ? and l.superseded_by is null";
    /** What is usual for the very body, or where nothing is, for its kind. */
    private static final String USUAL = " from counting.usual_line u join common.organisation o on o.code = ? where u.organisation_code = o.code or u.organisation_code is null and u.kind = o.kind"
            + " and not exists (select 1 from counting.usual_line v where v.organisation_code = o.code)";

    @Inject
    private Database database;

    /** Which of its returns a template is filled in from. */
    private record Source(int startYear, Phase phase) {
    }

    private Optional<Source> source(String organisation) {
        return database.query(row -> new Source(row.getInt(1), Phase.valueOf(row.getString(2))), "select l.start_year, l.phase" + STANDING
                + " group by l.start_year, l.phase order by case l.phase when 'OUTTURN' then 0 when 'FORECAST' then 1 else 2 end, l.start_year desc limit 1", organisation).stream().findFirst();
    }

    /** Each line for the year after its own, without amount and note, and with what it came to beside it. */
    List<List<String>> rows(String organisation, int most) {
        return source(organisation).map(source -> database.query(ReturnTemplate::row, "select l.*" + STANDING + " and l.part = 1 and l.start_year = ? and l.phase = ? order by l.import_run, l.import_line limit ?", organisation, source.startYear(),
                source.phase().name(), most)).orElseGet(() -> database.query(ReturnTemplate::usual, "select u.cofog, u.service" + USUAL + " order by u.cofog, u.service limit ?", organisation, most));
    }

    /** Where the rows come from; empty where there are none. */
    Optional<String> note(String organisation) {
        return source(organisation).map(ReturnTemplate::note).or(() -> database.query(row -> note(OrganisationKind.valueOf(row.getString(1)), row.getString(2)), "select o.kind, u.source" + USUAL + " limit 1", organisation).stream().findFirst());
    }

    private static String note(Source source) {
        String lacking = switch (source.phase()) {
            case OUTTURN -> "the latest outturn there is";
            case FORECAST -> "since there is no outturn";
            case BUDGET -> "since there is neither an outturn nor a forecast";
        };
        return "Filled in from the %s of %s, %s. Write the amounts of %s.".formatted(source.phase().word().toLowerCase(Locale.ROOT), new FinancialYear(source.startYear()), lacking, new FinancialYear(source.startYear() + 1));
    }

    private static String note(OrganisationKind kind, String source) {
        return "Nothing has been returned line by line yet. This is what is usual (%s; source: %s). Write year and amount, add what is missing, and delete what you do not have.".formatted(kind.word().toLowerCase(Locale.ROOT), source);
    }

    private static List<String> usual(ResultSet row) throws SQLException {
        String cofog = row.getString(1);
        String service = row.getString(2);
        return Arrays.stream(ReturnField.values()).map(field -> field == ReturnField.COFOG ? empty(cofog) : field == ReturnField.SERVICE ? empty(service) : "").toList();
    }

    private static List<String> row(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (ReturnField field : ReturnField.values()) {
            cells.add(cell(field, row));
        }
        return cells;
    }

    private static String cell(ReturnField field, ResultSet row) throws SQLException {
        return switch (field) {
            case YEAR -> new FinancialYear(row.getInt("start_year") + 1).toString();
            case PHASE -> Phase.valueOf(row.getString("phase")).word();
            case NATURE -> Nature.valueOf(row.getString("nature")).word();
            case FLOW -> Flow.valueOf(row.getString("flow")).word();
            case COFOG -> said(row, "cofog");
            case SERVICE -> said(row, "service");
            case SUBJECTIVE -> said(row, "subjective").isEmpty() ? "" : Subjective.valueOf(row.getString("subjective")).word();
            case THEME -> empty(row.getString("themes_written"));
            case AREA -> empty(row.getString("areas_written"));
            case BASIS -> Basis.valueOf(row.getString("basis")).word();
            case QUALITY -> Quality.valueOf(row.getString("quality")).word();
            case APPORTIONED_BY -> empty(row.getString("apportioned_by"));
            case FUND -> said(row, "fund");
            case OUTCOME -> said(row, "outcome");
            case COUNTERPART -> empty(row.getString("counterpart"));
            case LAST_YEAR -> BigDecimal.valueOf(row.getLong("line_pence"), 2).toPlainString();
            case AMOUNT, NOTE -> "";
        };
    }

    private static String said(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return Dimension.NOT_SAID.equals(value) ? "" : value;
    }

    private static String empty(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
