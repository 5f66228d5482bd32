package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.totalplace.system.run.TheServer;

/** Lists regrouped by a candidate that is not decided: nothing is lost, and the page says that it is a what-if. */
@ExtendWith(TheServer.class)
class WhatIfIT {
    private static final String CANDIDATE = "geography=THREE-UNITARIES";

    private static long total(String filter) {
        return Visitor.basic("reader").get("api/v1/properties?size=1" + filter).json().getJsonNumber("total").longValue();
    }

    @ParameterizedTest
    @CsvSource({"THREE-UNITARIES,NORTH WEST EAST NONE", "FOURTEEN-COUNCILS,E10000016 E06000035 E07000105 E07000106 E07000107 E07000108 E07000109 E07000110 E07000111 E07000112 E07000113 E07000114 E07000115 E07000116 NONE"})
    void every_property_lies_in_one_group_or_in_none(String geography, String groups) {
        assertEquals(total(""), Stream.of(groups.split(" ")).mapToLong(group -> total("&geography=" + geography + "&group=" + group)).sum());
        assertEquals(total("&area=E07000114"), total("&geography=FOURTEEN-COUNCILS&group=E07000114"));
    }

    @Test
    void lists_say_that_it_is_a_what_if_and_show_each_group() {
        for (String page : List.of("assets/properties.xhtml", "gateway/sites.xhtml", "counting/returns.xhtml")) {
            String plain = Answer.plain(Visitor.signedIn("reader").get(page + "?" + CANDIDATE).body());
            assertTrue(plain.contains("What if:") && plain.contains("not decided") && plain.contains("North") && plain.contains("West"), page + ": " + plain);
        }
    }

    @Test
    void a_list_is_narrowed_to_a_group_by_its_address() {
        Visitor reader = Visitor.signedIn("reader");
        assertTrue(reader.get("counting/returns.xhtml?" + CANDIDATE + "&group=EAST").body().contains("Thanet District Council"));
        assertFalse(reader.get("counting/returns.xhtml?" + CANDIDATE + "&group=WEST").body().contains("Thanet District Council"));
        assertTrue(reader.get("counting/returns.xhtml?" + CANDIDATE + "&group=NONE").body().contains("Kent County Council"), "A body of the whole county is divided");
    }
}
