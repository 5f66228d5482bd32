package uk.totalplace.portal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import uk.totalplace.common.search.SortBy;

class ListOrderTest {
    private enum Field {
        NAME, NET_PENCE
    }

    private static ListOrder<Field> order(String sort) {
        return ListOrder.of(sort, Field.class, new SortBy<>(Field.NET_PENCE, true), "year=2009");
    }

    @Test
    void a_heading_sorts_by_its_column_then_the_other_way_about_and_then_as_usual() {
        assertEquals("?year=2009&sort=NAME", order(null).href("NAME", false));
        assertEquals("?year=2009&sort=NAME,desc", order("NAME").href("NAME", false));
        assertEquals("?year=2009", order("NAME,desc").href("NAME", false));
    }

    @Test
    void the_column_of_the_usual_order_turns_about_and_comes_back() {
        assertEquals("?year=2009&sort=NET_PENCE", order(null).href("NET_PENCE", true));
        assertEquals("?year=2009", order("NET_PENCE").href("NET_PENCE", true));
        assertEquals("?year=2009", order("NAME").href("NET_PENCE", true));
    }

    @Test
    void the_usual_order_and_what_cannot_be_understood_are_not_written() {
        for (String sort : new String[] {null, "", "colour", "NAME,up", "netPence,desc"}) {
            assertTrue(order(sort).isUsual(), sort);
            assertEquals("year=2009", order(sort).getQuery());
        }
        assertEquals("year=2009&sort=NAME,desc", order("name,desc").getQuery());
    }
}
