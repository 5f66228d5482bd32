package uk.totalplace.counting.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;

class CouncilShareTest {
    private static final ParameterValues QUARTER = new ParameterValues("councils-share", 1, LocalDate.of(1990, 4, 1), Map.of("percent", new BigDecimal(25)), true);

    private static Count.Body body(String organisation, long gross, long takenOff) {
        return new Count.Body(organisation, gross, takenOff, takenOff, false, Phase.OUTTURN, Basis.BY_BODY, false);
    }

    private static Optional<CouncilShare> share(Count.Body... bodies) {
        return CouncilShare.of(List.of(bodies), Set.of("COUNTY", "DISTRICT")::contains, QUARTER);
    }

    @Test
    void the_councils_share_is_of_what_is_counted_once() {
        CouncilShare share = share(body("COUNTY", 300, 100), body("DISTRICT", 49, 0), body("NHS", 751, 0)).orElseThrow();
        assertEquals("2 249 24.9", share.bodies() + " " + share.pence() + " " + share.percent());
        assertFalse(share.isMarked());
        assertTrue(share.toBeVerified());
    }

    @Test
    void a_quarter_or_more_is_marked() {
        assertTrue(share(body("COUNTY", 25, 0), body("NHS", 75, 0)).orElseThrow().isMarked());
    }

    @Test
    void without_councils_or_without_money_there_is_no_share() {
        assertEquals(Optional.empty(), share(body("NHS", 75, 0)));
        assertEquals(Optional.empty(), share(body("COUNTY", 0, 0)));
    }
}
