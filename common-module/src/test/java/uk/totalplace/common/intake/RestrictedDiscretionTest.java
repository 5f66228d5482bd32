package uk.totalplace.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.cipher.TestCipher;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.tabular.Need;

class RestrictedDiscretionTest {
    private final RestrictedDiscretion discretion = new RestrictedDiscretion(new Careless(), TestCipher.of("cases"));

    @Test
    void an_intake_that_quotes_a_cell_is_not_believed() {
        Problem said = discretion.said(Problem.refusal(3, "Day", "S01", "“Mary Poppins” is not a day.", "Ask Mary Poppins."));
        assertEquals(new Problem(3L, "Day", Severity.REFUSAL, "S01", "It is not a day.", "Write a day."), said);
    }

    @Test
    void a_code_nobody_declared_could_be_a_cell_too() {
        Problem said = discretion.said(Problem.warning(3, "Day", "Mary Poppins", "x", "y"));
        assertEquals("NOT_AS_ASKED", said.code());
        assertFalse(said.toString().contains("Mary"));
    }

    @Test
    void a_column_that_the_data_set_does_not_have_could_be_a_cell_too() {
        assertNull(discretion.said(Problem.warning(3, "Mary Poppins", "S01", "x", "y")).column());
    }

    @Test
    void a_refused_line_keeps_its_cells_but_gives_a_fixed_reason() {
        RefusedLine said = discretion.said(new RefusedLine(3, "S01", "“Mary Poppins” is not a day.", List.of("Mary Poppins")));
        assertEquals("It is not a day.", said.reason());
        assertEquals(List.of("Mary Poppins"), said.cells());
    }

    @Test
    void the_name_and_the_digest_of_a_file_tell_nothing() {
        assertEquals("cases.visits.xlsx", discretion.fileName("Mary Poppins.XLSX"));
        assertEquals("cases.visits", discretion.fileName("Mary.Poppins"));
        assertNotEquals("abc", discretion.digest("abc"));
    }

    @Test
    void the_log_reads_where_it_broke_down_and_not_what_was_read() {
        RuntimeException told = discretion.told(new NumberFormatException("For input string: Mary Poppins"));
        assertFalse(told.getMessage().contains("Mary"));
        assertNull(told.getCause());
    }

    /** An intake that puts whatever it has read into its problems. */
    private static final class Careless implements Intake<String> {
        @Override
        public String dataSet() {
            return "cases.visits";
        }

        @Override
        public Set<String> restrictedTo() {
            return Set.of("caseworker");
        }

        @Override
        public Map<String, ProblemWords> problemWords() {
            return Map.of("S01", new ProblemWords("It is not a day.", "Write a day."));
        }

        @Override
        public String title() {
            return "Visits";
        }

        @Override
        public String things() {
            return "visits";
        }

        @Override
        public List<Column> columns() {
            return List.of(new Column("Day", List.of(), "The day.", "", Need.KEY));
        }

        @Override
        public List<String> exampleRow() {
            return List.of("");
        }

        @Override
        public Checked<String> check(Line line, RunContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stage(RunContext context, List<StagedLine<String>> lines) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Problem> refuseRepeats(RunContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Settlement compare(RunContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String commit(RunContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void undo(RunContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear(long run) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<List<String>> present(String organisation, int most) {
            throw new UnsupportedOperationException();
        }
    }
}
