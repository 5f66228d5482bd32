package uk.totalplace.portal.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.totalplace.counting.stream.StreamRow;

class StreamDrawingTest {
    private static final List<StreamRow> STREAMS = IntStream.range(0, 12).mapToObj(i -> new StreamRow("2009/10", "Fund of a rather long name " + i, "KCC", i % 2 == 0 ? "-" : "Housing", "Homes", 10_000_00L >> i, 0, false)).toList();

    @Test
    void a_narrow_page_has_drawings_of_its_own_one_below_the_other() {
        List<Sankey> all = new StreamDrawing(STREAMS, row -> "County Council").all("What they come to.");
        assertEquals(List.of("From fund to outcome", "From fund to body", "From body to service", "From service to outcome"), all.stream().map(one -> one.sheet().title()).toList());
        assertEquals(List.of("sankey-wide", "only-narrow", "only-narrow", "only-narrow"), all.stream().map(one -> one.sheet().getStyle()).toList());
        assertEquals(4, all.stream().map(one -> one.sheet().id()).distinct().count());
    }

    @Test
    void all_that_is_drawn_lies_on_its_sheet_and_words_are_apart() {
        for (Sankey one : new StreamDrawing(STREAMS, row -> "County Council").all("What they come to.")) {
            for (Sankey.Node node : one.nodes()) {
                assertTrue(Double.parseDouble(node.x()) + 12 <= one.sheet().width() && Double.parseDouble(node.y()) + Double.parseDouble(node.height()) <= one.sheet().height(), node::toString);
            }
            for (int i = 1; i < one.nodes().size(); i++) {
                Sankey.Node above = one.nodes().get(i - 1);
                Sankey.Node node = one.nodes().get(i);
                double least = one.sheet().narrow() ? 24 : 12;
                assertTrue(!above.x().equals(node.x()) || Double.parseDouble(node.wordY()) - Double.parseDouble(above.wordY()) >= least, above + " over " + node);
            }
            assertFalse(one.heads().isEmpty());
        }
    }
}
