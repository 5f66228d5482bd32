package uk.totalplace.portal.barriers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.totalplace.barriers.ask.AskFilter;

class AskQueryTest {
    private static final LocalDate DAY = LocalDate.of(2010, 4, 8);

    @Test
    void an_address_comes_back_as_it_was_read() {
        Map<String, String> address = Map.of("text", "power", "department", "HM Treasury", "instrument", "POWER", "response", "WAITING", "waiting", "30", "barrier", "BAR-003", "promised", "yes", "sort", "SUBMITTED_ON");
        assertEquals(address, AskQuery.parameters(AskQuery.filter(address::get, DAY)));
    }

    @Test
    void what_cannot_be_understood_asks_for_nothing() {
        assertEquals(AskFilter.everything(DAY), AskQuery.filter(Map.of("instrument", "MAGIC", "response", "soon", "waiting", "-1", "sort", "colour", "text", " ")::get, DAY));
    }

    @Test
    void those_that_name_no_department_or_instrument_can_be_asked_for() {
        AskFilter filter = AskQuery.filter(Map.of("department", "-", "instrument", "-")::get, DAY);
        assertEquals(List.of(AskFilter.NOT_SAID, AskFilter.NOT_SAID), List.of(filter.department(), filter.instrument()));
    }

    @Test
    void a_cell_gets_darker_with_the_days_it_waits() {
        assertEquals(List.of(0, 1, 1, 2, 3, 4), List.of(AskMapPage.shade(0), AskMapPage.shade(1), AskMapPage.shade(29), AskMapPage.shade(30), AskMapPage.shade(90), AskMapPage.shade(400)));
    }
}
