package uk.totalplace.common.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NationalGridTest {
    private final NationalGrid grid = new NationalGrid();

    @Test
    void the_worked_example_of_the_ordnance_survey_comes_out_within_five_metres() {
        Position caister = grid.fromGrid(new BigDecimal("651409.903"), new BigDecimal("313177.270"));
        assertEquals(1.716074, caister.longitude().doubleValue(), 0.0001);
        assertEquals(52.658007, caister.latitude().doubleValue(), 0.0001);
    }

    @Test
    void there_and_back_is_the_same_metre() {
        GridReference back = grid.toGrid(grid.fromGrid(new BigDecimal("635581"), new BigDecimal("170767")));
        assertEquals(new GridReference(new BigDecimal("635581"), new BigDecimal("170767")), back);
    }
}
