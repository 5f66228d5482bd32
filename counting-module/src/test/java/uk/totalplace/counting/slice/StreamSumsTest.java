package uk.totalplace.counting.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.area.AreaScope;
import uk.totalplace.counting.dimension.Dimension;

class StreamSumsTest {
    private static LineScope lines(Map<Dimension, String> values) {
        return new LineScope(values, "Fewer falls", AreaScope.EVERYWHERE, AreaScope.EVERYWHERE);
    }

    @Test
    void gross_lines_of_a_stream_are_told_by_the_streams_and_so_are_those_of_support_services() {
        LineScope stream = lines(Map.of(Dimension.YEAR, "2009", Dimension.FLOW, "GROSS", Dimension.ORGANISATION, "KCC", Dimension.FUND, "Falls grant", Dimension.SERVICE, "Adult social care", Dimension.THEME, "assets", Dimension.COFOG, "10"));
        assertTrue(StreamSums.isAnswering(stream));
        assertEquals("pence of line_count", StreamSums.pence(stream) + " of " + StreamSums.count(stream));
        LineScope support = lines(Map.of(Dimension.YEAR, "2009", Dimension.FLOW, "GROSS", Dimension.SUBJECTIVE, "SUPPORT_SERVICES"));
        assertTrue(StreamSums.isAnswering(support));
        assertEquals("administration of administration_count", StreamSums.pence(support) + " of " + StreamSums.count(support));
    }

    @Test
    void what_the_streams_do_not_tell_apart_they_do_not_answer() {
        assertFalse(StreamSums.isAnswering(lines(Map.of(Dimension.YEAR, "2009"))), "Income is in no stream");
        assertFalse(StreamSums.isAnswering(lines(Map.of(Dimension.FLOW, "GROSS", Dimension.SUBJECTIVE, "EMPLOYEES"))));
        assertFalse(StreamSums.isAnswering(lines(Map.of(Dimension.FLOW, "GROSS", Dimension.NATURE, "CAPITAL"))));
        assertFalse(StreamSums.isAnswering(lines(Map.of(Dimension.FLOW, "GROSS", Dimension.AREA, "E07000114"))));
    }
}
