package uk.totalplace.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.tabular.ColumnMapping;
import uk.totalplace.common.tabular.Need;
import uk.totalplace.common.tabular.Row;

class FindingsTest {
    private static final ColumnMapping MAPPING = ColumnMapping.of(new Row(1, List.of("Ref"), Set.of()), List.of(new Column("Ref", List.of(), "", "", Need.KEY)), Map.of());

    private final Findings<String> findings = new Findings<>();

    private static Line line(long number) {
        return new Line(new Row(number, List.of("x"), Set.of()), MAPPING);
    }

    @Test
    void every_line_is_either_staged_or_refused() {
        findings.add(line(2), new Checked<>("two", List.of(Problem.warning(2, "Ref", "W", "odd", "look"))));
        findings.add(line(3), new Checked<>(null, List.of(Problem.refusal(3, "Ref", "R1", "wrong.", "mend"), Problem.refusal(3, "Ref", "R2", "Also wrong.", "mend"))));
        Findings.Load<String> load = findings.take();
        assertEquals(2, load.read());
        assertEquals(List.of(new StagedLine<>(2, "two")), load.staged());
        assertEquals(List.of(new RefusedLine(3, "R1", "wrong. Also wrong.", List.of("x"))), load.refused());
        assertEquals(3, load.problems().size());
    }

    @Test
    void a_remark_on_the_whole_file_is_made_once() {
        findings.add(Problem.ofFile("Date", "S01", "Dates are written like 2010-03-31.", "fine"));
        findings.take();
        findings.add(Problem.ofFile("Date", "S01", "Dates are written like 2010-04-01.", "fine"));
        assertTrue(findings.take().problems().isEmpty());
    }

    @Test
    void beyond_some_thousands_warnings_are_only_counted_but_refusals_are_kept() {
        for (int i = 0; i < 5003; i++) {
            findings.add(Problem.warning(i, "Ref", "W", "odd", "look"));
        }
        findings.add(Problem.refusal(9000, "Ref", "R", "wrong", "mend"));
        Findings.Load<String> load = findings.take();
        assertEquals(5001, load.problems().size());
        assertEquals(3, load.leftOut());
    }

    @Test
    void skipped_rows_are_listed_and_not_read() {
        findings.skip(1, "A blank row.");
        Findings.Load<String> load = findings.take();
        assertEquals(1, load.skipped());
        assertEquals(0, load.read());
        assertEquals(Severity.SKIPPED, load.problems().get(0).severity());
    }

    @Test
    void what_has_been_handed_over_is_not_handed_over_again() {
        findings.add(line(2), new Checked<>("two", List.of()));
        findings.take();
        assertEquals(0, findings.take().read());
    }

    @Test
    void it_is_full_after_a_load() {
        for (int i = 0; i < Findings.A_LOAD - 1; i++) {
            findings.add(line(i), new Checked<>("x", List.of()));
        }
        assertFalse(findings.isFull());
        findings.add(line(9999), new Checked<>("x", List.of()));
        assertTrue(findings.isFull());
    }
}
