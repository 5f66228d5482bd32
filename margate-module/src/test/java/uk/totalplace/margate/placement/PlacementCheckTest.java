package uk.totalplace.margate.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.Severity;
import uk.totalplace.common.tabular.ColumnMapping;
import uk.totalplace.common.tabular.Row;

class PlacementCheckTest {

    private static Checked<PlacementDetails> judged(String... headingsAndCells) {
        List<String> headings = new ArrayList<>(List.of("PlacementReference"));
        List<String> cells = new ArrayList<>(List.of("PL-1"));
        for (int i = 0; i < headingsAndCells.length; i += 2) {
            if (headingsAndCells[i].equals("PlacementReference")) {
                cells.set(0, headingsAndCells[i + 1]);
            } else {
                headings.add(headingsAndCells[i]);
                cells.add(headingsAndCells[i + 1]);
            }
        }
        Line line = new Line(new Row(2, cells, Set.of()), ColumnMapping.of(new Row(1, headings, Set.of()), PlacementColumn.columns(), Map.of()));
        return PlacementCheck.judge(line, words -> words.equals("Anytown") ? Optional.of("E07000001") : Optional.empty(), "E05000001"::equals);
    }

    private static List<String> codes(Checked<PlacementDetails> verdict, Severity severity) {
        return verdict.problems().stream().filter(problem -> problem.severity() == severity).map(Problem::code).toList();
    }

    @Test
    void a_line_is_read_whole() {
        PlacementDetails details = judged("PlacementKind", "homeless", "PlacingAuthority", "Anytown", "AreaCode", "E05000001", "StartDate", "05/01/2010", "EndDate", "06/02/2010",
                "NoticeReceivedOn", "04/01/2010", "DecidedOn", "04/01/2010").row();
        assertEquals(new PlacementDetails("PL-1", "HOMELESS_HOUSEHOLD", "E07000001", "E05000001", LocalDate.of(2010, 1, 5), LocalDate.of(2010, 2, 6), LocalDate.of(2010, 1, 4),
                LocalDate.of(2010, 1, 4)), details);
        assertEquals(details, PlacementDetails.of(details.text()));
    }

    @Test
    void a_notice_that_came_before_the_decision_is_remarked_and_taken() {
        Checked<PlacementDetails> verdict = judged("NoticeReceivedOn", "04/01/2010", "DecidedOn", "05/01/2010");
        assertEquals(List.of("P01"), codes(verdict, Severity.WARNING));
        assertEquals("PL-1", verdict.row().reference());
    }

    @Test
    void a_notice_on_the_day_of_the_decision_is_in_order() {
        assertTrue(judged("NoticeReceivedOn", "05/01/2010", "DecidedOn", "05/01/2010").problems().isEmpty());
    }

    @Test
    void a_placement_outside_the_area_of_the_authority_that_got_the_notice_is_remarked_and_taken() {
        assertEquals(List.of("P02"), codes(judged("AreaCode", "E05999999"), Severity.WARNING));
        assertTrue(judged("AreaCode", "E05000001").problems().isEmpty());
    }

    @Test
    void a_line_without_a_reference_is_refused() {
        Checked<PlacementDetails> verdict = judged("PlacementReference", "");
        assertEquals(List.of("A01"), codes(verdict, Severity.REFUSAL));
        assertNull(verdict.row());
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/01/10", "soon", "31/02/2010"})
    void a_day_that_cannot_be_read_in_one_way_is_refused(String day) {
        assertEquals(List.of("S01"), codes(judged("StartDate", day), Severity.REFUSAL));
    }

    @Test
    void an_authority_elsewhere_in_the_country_is_known_by_its_code_and_else_kept_as_written() {
        assertTrue(judged("PlacingAuthority", "E09000011").problems().isEmpty());
        Checked<PlacementDetails> verdict = judged("PlacingAuthority", "Farborough");
        assertEquals(List.of("LIST"), codes(verdict, Severity.WARNING));
        assertEquals("Farborough", verdict.row().placingAuthority());
    }

    @Test
    void every_code_has_its_words() {
        Checked<PlacementDetails> verdict = judged("PlacementReference", "x".repeat(101), "PlacementKind", "?", "AreaCode", "x", "StartDate", "2010-01-05", "EndDate", "2010-01-01",
                "NoticeReceivedOn", "", "DecidedOn", "?");
        verdict.problems().forEach(problem -> assertTrue(PlacementCheck.WORDS.containsKey(problem.code()), problem.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {" pl-1", "PL-1 ", "ＰＬ-1"})
    void a_reference_is_the_same_however_it_is_spaced_and_capitalised(String written) {
        assertEquals("PL-1", PlacementDetails.oneForm(written));
    }
}
