package uk.totalplace.counting.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.common.InvalidInput;

class SplitTest {

    @Test
    void a_name_alone_gets_all() {
        assertEquals(Split.whole("Single asset management"), Split.read(" Single asset management "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gateway 40%; Assets 60%", "Gateway: 40; Assets: 60", "Gateway 40 % ;Assets 60 %;", "Gateway (40%); Assets (60%)", "Gateway=40%;Assets=60%"})
    void names_with_shares_are_read_however_they_are_written(String written) {
        assertEquals(2, Split.read(written).shares().size(), written);
        assertEquals(new Split.Share("Gateway", new BigDecimal(40)), Split.read(written).shares().get(0));
        assertEquals(new Split.Share("Assets", new BigDecimal(60)), Split.read(written).shares().get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Gateway 40%; Assets 50%|The shares add up to 90 %, not to 100 %.", "Gateway; Assets|“Gateway” has no share.", "Gateway 50%; Gateway 50%|The same name stands twice among the shares.",
        "Gateway 33.3%; Assets 33.3%; Margate 33.3%|The shares add up to 99.9 %, not to 100 %.", "Gateway 40%|The shares add up to 40 %, not to 100 %."})
    void shares_that_are_not_all_of_it_are_refused(String written, String reason) {
        assertEquals(reason, assertThrows(InvalidInput.class, () -> Split.read(written)).getMessage());
    }

    @Test
    void a_penny_that_cannot_be_shared_goes_to_the_part_that_lost_most() {
        assertArrayEquals(new long[] {33, 33, 34}, Split.shareOut(100, Split.whole("-"), Split.read("a 33.3%; b 33.3%; c 33.4%")));
        assertArrayEquals(new long[] {1, 0}, Split.shareOut(1, Split.read("a 50%; b 50%"), Split.whole("-")));
    }

    @Test
    void two_splits_share_out_each_pair_and_never_lose_a_penny() {
        assertArrayEquals(new long[] {6, 34, 9, 51}, Split.shareOut(100, Split.read("a 40%; b 60%"), Split.read("x 15%; y 85%")));
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            int first = 1 + random.nextInt(99);
            int second = 1 + random.nextInt(99);
            long pence = random.nextLong(10_000_000_000_000L);
            long[] shared = Split.shareOut(pence, Split.read("a " + first + "%; b " + (100 - first) + "%"), Split.read("x " + second + "%; y " + (100 - second) + "%"));
            assertEquals(pence, Arrays.stream(shared).sum());
            assertTrue(Math.abs(shared[0] - pence * (double) first * second / 10_000) <= 1 + pence * 1e-9);
        }
    }
}
