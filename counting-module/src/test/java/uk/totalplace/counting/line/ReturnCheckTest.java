package uk.totalplace.counting.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.Severity;
import uk.totalplace.common.tabular.ColumnMapping;
import uk.totalplace.common.tabular.Row;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.dimension.Quality;

class ReturnCheckTest {
    private static final List<ThemeRow> THEMES = List.of(new ThemeRow("gateway", "Gateway", "", 1, "", "", "", List.of()), new ThemeRow("assets", "Single asset management", "", 2, "", "", "", List.of()));

    private static Checked<StagedReturnLine> judged(String... headingsAndCells) {
        List<String> all = new ArrayList<>(List.of("Year", "2009/10", "Amount", "1,250,000"));
        for (int i = 0; i < headingsAndCells.length; i += 2) {
            int at = all.indexOf(headingsAndCells[i]);
            if (at >= 0) {
                all.set(at + 1, headingsAndCells[i + 1]);
            } else {
                all.addAll(List.of(headingsAndCells[i], headingsAndCells[i + 1]));
            }
        }
        List<String> headings = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            headings.add(all.get(i));
            cells.add(all.get(i + 1));
        }
        ReturnWords words = new ReturnWords(THEMES, Map.of("thanet", "E07000114"), code -> Optional.of(code).filter(Set.of("E07000106", "E07000114")::contains), name -> Optional.of(name).filter("NHS Kent"::equals).map(known -> "NHS"));
        return new ReturnCheck(words).judge(new Line(new Row(2, cells, Set.of()), ColumnMapping.of(new Row(1, headings, Set.of()), ReturnField.columns(), Map.of())));
    }

    private static List<String> codes(Checked<StagedReturnLine> verdict, Severity severity) {
        return verdict.problems().stream().filter(problem -> problem.severity() == severity).map(Problem::code).toList();
    }

    @Test
    void a_year_and_an_amount_are_enough_and_the_rest_is_assumed_and_said() {
        Checked<StagedReturnLine> verdict = judged();
        StagedReturnLine line = verdict.row();
        assertEquals(125_000_000, line.pence());
        assertEquals(2009, line.startYear());
        assertEquals(List.of(Phase.OUTTURN, Nature.REVENUE, Flow.GROSS, Basis.BY_BODY, Quality.ACTUAL), List.of(line.phase(), line.nature(), line.flow(), line.basis(), line.quality()));
        assertEquals(List.of(new StagedReturnLine.Part("-", "-", 125_000_000)), line.parts());
        assertTrue(codes(verdict, Severity.WARNING).contains("ASSUMED"));
        assertEquals(List.of(), codes(verdict, Severity.REFUSAL));
    }

    @Test
    void a_line_is_allocated_to_the_themes_and_areas_that_it_names() {
        StagedReturnLine line = judged("Theme", "Gateway 25%; Single asset management 75%", "Area", "Thanet 50%; E07000106 50%", "Amount", "100").row();
        assertEquals(List.of(new StagedReturnLine.Part("gateway", "E07000114", 1_250), new StagedReturnLine.Part("gateway", "E07000106", 1_250), new StagedReturnLine.Part("assets", "E07000114", 3_750),
                new StagedReturnLine.Part("assets", "E07000106", 3_750)), line.parts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Theme|Fishing", "Area|Atlantis", "COFOG|11", "Subjective|Everything", "Quality|Hearsay"})
    void words_of_no_code_list_are_kept_and_count_as_not_said(String heading, String cell) {
        Checked<StagedReturnLine> verdict = judged(heading, cell);
        assertTrue(codes(verdict, Severity.WARNING).contains("CODE"), () -> verdict.problems().toString());
        assertEquals(heading + ": " + cell, verdict.row().unknownWords());
        assertEquals(List.of(new StagedReturnLine.Part("-", "-", 125_000_000)), verdict.row().parts());
        assertEquals(List.of("-", "-"), List.of(verdict.row().cofog(), verdict.row().subjective()));
        assertEquals(heading.equals("Quality") ? Quality.ESTIMATED : Quality.ACTUAL, verdict.row().quality());
    }

    @Test
    void a_share_may_be_left_open_on_purpose() {
        assertEquals(List.of(new StagedReturnLine.Part("gateway", "-", 3_000), new StagedReturnLine.Part("-", "-", 7_000)), judged("Theme", "Gateway 30%; none 70%", "Amount", "100").row().parts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Theme|Gateway 40%; assets 40%|E01", "Year|2009|YEAR", "Year|2009/11|YEAR", "Phase|Wish|KEY", "Basis|Guesswork|KEY",
        "Amount|-5|NEGATIVE", "Amount|many|S02", "Service|Precept of the police|E03", "Amount|99999999999999|S02", "Amount|12.345|S02"})
    void what_cannot_be_counted_is_refused(String heading, String cell, String code) {
        Checked<StagedReturnLine> verdict = judged(heading, cell);
        assertEquals(List.of(code), codes(verdict, Severity.REFUSAL), () -> verdict.problems().toString());
    }

    @Test
    void income_with_a_minus_is_income() {
        StagedReturnLine line = judged("GrossOrIncome", "Income", "Amount", "(2,000)").row();
        assertEquals(200_000, line.pence());
        assertEquals(Flow.INCOME, line.flow());
    }

    @Test
    void what_the_subjective_group_says_came_in_is_income_where_the_line_does_not_say_gross() {
        Checked<StagedReturnLine> silent = judged("Subjective", "Income");
        assertEquals(Flow.INCOME, silent.row().flow());
        assertTrue(silent.problems().stream().anyMatch(problem -> problem.message().equals("Where GrossOrIncome is empty and the subjective group is income, income is taken.")), () -> silent.problems().toString());
        Checked<StagedReturnLine> written = judged("Subjective", "Income", "GrossOrIncome", "Gross");
        assertEquals(Flow.GROSS, written.row().flow());
        assertTrue(codes(written, Severity.WARNING).contains("INCOME"), () -> written.problems().toString());
        assertFalse(codes(judged("GrossOrIncome", "Gross"), Severity.WARNING).contains("INCOME"));
    }

    @Test
    void noise_of_a_spreadsheet_is_no_fraction_of_a_penny() {
        assertEquals(123_457, judged("Amount", "1234.5700000000001").row().pence());
        assertEquals(120_000, judged("Amount", "1200.000").row().pence());
    }

    @ParameterizedTest
    @CsvSource({"9,09", "09.2,09.2", "Education,09", "09.2 Secondary education,09.2", "GF10,10", "Housing & community amenities,06"})
    void a_function_is_known_by_its_code_or_its_name(String written, String code) {
        assertEquals(code, judged("COFOG", written).row().cofog());
    }

    @Test
    void one_service_has_one_spelling() {
        assertEquals("Adult social care", judged("Service", "Adult  Social Care").row().service());
        assertEquals("Adult social care", judged("Service", "adult social care").row().service());
        assertEquals("NHS trusts and hospitals", judged("Service", "NHS Trusts and Hospitals").row().service());
    }

    @Test
    void an_apportioned_line_without_its_key_is_taken_with_a_warning() {
        assertTrue(codes(judged("Quality", "Apportioned"), Severity.WARNING).contains("NO_KEY"));
        assertFalse(codes(judged("Quality", "Apportioned", "ApportionmentKey", "claimants, May 2009, DWP"), Severity.WARNING).contains("NO_KEY"));
    }

    @Test
    void lines_are_the_same_line_whatever_they_come_to_and_the_same_content_only_with_the_same_amount() {
        StagedReturnLine one = judged().row();
        StagedReturnLine other = judged("Amount", "1", "Note", "corrected").row();
        assertEquals(one.identity(), other.identity());
        assertNotEquals(one.content(), other.content());
        assertEquals(one.content(), judged("Amount", "1250000.00").row().content());
        assertNotEquals(one.identity(), judged("Service", "Housing").row().identity());
        assertNotEquals(one.identity(), judged("Theme", "Gateway").row().identity());
    }

    @Test
    void what_a_precept_pays_for_is_expenditure() {
        assertEquals(List.of(), codes(judged("Fund", "Council tax precept"), Severity.REFUSAL));
    }

    @Test
    void two_words_of_no_list_are_two_lines() {
        assertNotEquals(judged("Subjective", "Agency staff").row().identity(), judged("Subjective", "Consultants").row().identity());
    }

    @Test
    void a_partner_is_known_as_counterpart_and_others_stay_as_they_are_written() {
        assertEquals("NHS", judged("Counterpart", "NHS Kent").row().counterpart());
        assertEquals("The Crown Estate", judged("Counterpart", "The Crown Estate").row().counterpart());
    }
}
