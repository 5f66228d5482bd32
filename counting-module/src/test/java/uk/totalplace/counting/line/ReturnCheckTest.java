package uk.totalplace.counting.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import uk.totalplace.counting.dimension.ServiceList;

class ReturnCheckTest {
    private static final List<ThemeRow> THEMES = List.of(new ThemeRow("gateway", "Gateway", "", 1, "", "", "", List.of()), new ThemeRow("assets", "Single asset management", "", 2, "", "", "", List.of()));

    private static final ServiceList SERVICES = new ServiceList(List.of(new ServiceList.Word("adult social care", "Adult social care", LocalDate.of(1990, 4, 1), null), new ServiceList.Word("adult services", "Adult social care", LocalDate.of(1990, 4, 1), null),
            new ServiceList.Word("childrens and education services", "Children's and education services", LocalDate.of(1990, 4, 1), null), new ServiceList.Word("public health", "Public health", LocalDate.of(2013, 4, 1), null)));

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
        return check().judge(line(headings, cells));
    }

    private static Line line(List<String> headings, List<String> cells) {
        return new Line(new Row(2, cells, Set.of()), ColumnMapping.of(new Row(1, headings, Set.of()), ReturnField.columns(), Map.of()));
    }

    private static ReturnCheck check() {
        return new ReturnCheck(new ReturnWords(THEMES, Map.of("thanet", "E07000114"), code -> Optional.of(code).filter(Set.of("E07000106", "E07000114")::contains), name -> Optional.of(name).filter("NHS Kent"::equals).map(known -> "NHS"), SERVICES));
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
        assertEquals("NHS trusts and hospitals", judged("Service", "NHS Trusts & Hospitals").row().service());
        assertEquals("People's parks", judged("Service", "People’s Parks").row().service());
        assertEquals("R&D", judged("Service", "R&D").row().service());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Adult Services|Adult social care", "Children’s & Education Services|Children's and education services", "Childrens and education services|Children's and education services", "ADULT SOCIAL CARE|Adult social care"})
    void a_service_is_known_by_any_of_its_names(String written, String service) {
        Checked<StagedReturnLine> verdict = judged("Service", written);
        assertEquals(service, verdict.row().service());
        assertFalse(codes(verdict, Severity.WARNING).contains("CODE"), () -> verdict.problems().toString());
        assertEquals(judged("Service", service).row().identity(), verdict.row().identity(), "One service, however it is written");
    }

    @Test
    void a_service_of_no_list_is_kept_in_its_words_with_one_warning_a_file() {
        ReturnCheck check = check();
        List<String> headings = List.of("Year", "Amount", "Service");
        Checked<StagedReturnLine> first = check.judge(line(headings, List.of("2009/10", "5", "Markets & Fairs")));
        assertEquals("Markets and fairs", first.row().service());
        assertEquals(List.of("“Markets & Fairs” is in no list of Service."), first.problems().stream().filter(problem -> problem.code().equals("CODE")).map(Problem::message).toList());
        assertFalse(codes(check.judge(line(headings, List.of("2009/10", "6", "Markets and fairs"))), Severity.WARNING).contains("CODE"));
        assertTrue(codes(check.judge(line(headings, List.of("2009/10", "6", "Harbours"))), Severity.WARNING).contains("CODE"));
    }

    @Test
    void a_year_goes_by_the_list_that_holds_on_its_first_day() {
        assertTrue(codes(judged("Service", "Public health"), Severity.WARNING).contains("CODE"));
        assertFalse(codes(judged("Service", "Public health", "Year", "2013/14"), Severity.WARNING).contains("CODE"));
    }

    @Test
    void a_line_says_under_which_key_it_came_in_before_there_was_a_list() {
        assertNull(judged("Service", "Adult Social Care").row().former());
        UUID before = judged("Service", "Adult services").row().former();
        assertEquals(before, judged("Service", "Adult Services").row().former());
        assertNotEquals(before, judged("Service", "Adult services").row().identity());
        assertNull(judged().row().former());
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
        Checked<StagedReturnLine> verdict = judged("Fund", "Council tax precept", "Service", "Neighbourhood policing");
        assertEquals(List.of(), codes(verdict, Severity.REFUSAL));
        assertTrue(codes(verdict, Severity.WARNING).contains("PRECEPT"), () -> verdict.problems().toString());
        assertEquals(List.of(), codes(judged("Note", "Funded by the higher police precept", "Service", "Neighbourhood policing"), Severity.REFUSAL));
        assertEquals(List.of(), codes(judged("Fund", "Police precept", "GrossOrIncome", "Income"), Severity.REFUSAL), "The police are paid it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Fund|Police precept", "Note|Police precept", "Note|Precept paid to the fire authority", "Note|What the parish asks for as its precept"})
    void a_precept_is_no_expenditure_wherever_the_line_says_that_it_is_one(String heading, String cell) {
        assertEquals(List.of("E03"), codes(judged(heading, cell), Severity.REFUSAL));
    }

    @Test
    void a_note_that_is_the_name_of_a_precept_says_what_the_line_is() {
        assertEquals(List.of("E03"), codes(judged("Service", "Central services", "Subjective", "Third-party payments", "Note", "Fire and rescue precept"), Severity.REFUSAL));
    }

    @Test
    void a_known_name_with_a_number_is_a_share_that_is_not_all() {
        Checked<StagedReturnLine> verdict = judged("Theme", "Gateway 40");
        assertEquals(List.of("E01"), codes(verdict, Severity.REFUSAL), () -> verdict.problems().toString());
        assertEquals("The shares add up to 40 %, not to 100 %.", verdict.problems().stream().filter(problem -> problem.code().equals("E01")).findFirst().orElseThrow().message());
        assertEquals(List.of("E01"), codes(judged("Area", "E07000114: 60"), Severity.REFUSAL));
        assertEquals(List.of(new StagedReturnLine.Part("gateway", "-", 125_000_000)), judged("Theme", "Gateway 100").row().parts());
        assertEquals("Area: Ward 5", judged("Area", "Ward 5").row().unknownWords(), "A name may end in a number");
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
