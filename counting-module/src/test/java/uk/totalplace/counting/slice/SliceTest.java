package uk.totalplace.counting.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.totalplace.counting.dimension.Dimension;

class SliceTest {

    private static Slice slice(Dimension rows, Dimension columns, Slice.Cell... cells) {
        return new Slice(new SliceQuery(rows, columns, 2009, null, null, null, SliceQuery.Measure.GROSS, null), 2009, List.of(cells), false, false, false);
    }

    @Test
    void the_largest_comes_first_and_what_was_not_said_last() {
        Slice slice = slice(Dimension.ORGANISATION, Dimension.THEME, new Slice.Cell("KCC", "-", 900, 1), new Slice.Cell("KCC", "assets", 50, 1), new Slice.Cell("NHS", "assets", 60, 1), new Slice.Cell("NHS", "gateway", 200, 1));
        assertEquals(List.of(new Slice.Total("KCC", 950), new Slice.Total("NHS", 260)), slice.rows());
        assertEquals(List.of(new Slice.Total("gateway", 200), new Slice.Total("assets", 110), new Slice.Total("-", 900)), slice.columns());
        assertEquals(1_210, slice.pence());
    }

    @Test
    void years_and_phases_of_the_same_money_are_in_their_order_and_never_added_up() {
        Slice slice = slice(Dimension.ORGANISATION, Dimension.YEAR, new Slice.Cell("KCC", "2009", 5, 1), new Slice.Cell("KCC", "2008", 4, 1));
        assertEquals(List.of(new Slice.Total("2008", 4), new Slice.Total("2009", 5)), slice.columns());
        assertNull(slice.pence());
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void every_two_dimensions_can_be_read_from_a_pair_that_is_kept(Dimension one) {
        Set<Pair> kept = Set.copyOf(Pair.all());
        for (Dimension other : Dimension.values()) {
            if (one != other) {
                Pair pair = Pair.of(one, other);
                assertEquals(true, kept.contains(pair), one + " by " + other);
                assertEquals(2, Set.of(pair.column(one), pair.column(other)).size());
            }
        }
    }

    @Test
    void no_two_pairs_have_one_number() {
        assertEquals(28, Pair.all().stream().map(Pair::number).collect(Collectors.toSet()).size());
    }
}
