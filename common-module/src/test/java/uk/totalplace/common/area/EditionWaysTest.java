package uk.totalplace.common.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.area.EditionWays.Step;

class EditionWaysTest {
    private static final Step FIRST = new Step("LSOA-2001", "LSOA-2011");
    private static final Step SECOND = new Step("LSOA-2011", "LSOA-2021");
    private static final EditionWays WAYS = new EditionWays(Set.of(FIRST, SECOND, new Step("LSOA-2011", "WARD-2017")));

    @Test
    void a_way_leads_over_the_editions_between() {
        assertEquals(List.of(FIRST, SECOND), WAYS.between("LSOA-2001", "LSOA-2021"));
    }

    @Test
    void no_way_leads_back() {
        assertFalse(WAYS.leads("LSOA-2021", "LSOA-2001"));
    }

    @Test
    void every_edition_leads_to_itself() {
        assertTrue(WAYS.leads("WARD-2017", "WARD-2017"));
    }
}
