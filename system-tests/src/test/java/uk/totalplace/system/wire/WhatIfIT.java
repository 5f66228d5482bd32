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
import org.junit.jupiter.params.provider.ValueSource;
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
        for (String page : List.of("assets/properties.xhtml", "gateway/sites.xhtml", "counting/returns.xhtml", "counting/payments.xhtml", "barriers/barriers.xhtml", "board/savings.xhtml", "board/baselines.xhtml", "data/returns.xhtml",
                "data/organisations.xhtml", "bookings/resources.xhtml")) {
            String plain = Answer.plain(Visitor.signedIn("reader").get(page + "?" + CANDIDATE).body());
            assertTrue(plain.contains("What if:") && plain.contains("not decided") && plain.contains("North") && plain.contains("West"), page + ": " + plain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "barriers", "savings", "baselines", "bookables", "returns", "payments", "sites", "expenditure-returns"})
    void every_row_of_a_list_lies_in_one_group_or_in_none(String list) {
        Visitor officer = Visitor.basic("officer");
        long all = officer.get("api/v1/" + list + "?size=1&" + CANDIDATE).json().getJsonNumber("total").longValue();
        assertEquals(all, Stream.of("NORTH", "WEST", "EAST", "NONE").mapToLong(group -> officer.get("api/v1/" + list + "?size=1&" + CANDIDATE + "&group=" + group).json().getJsonNumber("total").longValue()).sum());
    }

    @ParameterizedTest
    @CsvSource({"organisation,E07000114,EAST", "area,E07000114,EAST", "area,E05005093,EAST", "organisation,E10000016,NONE", "area,,NONE"})
    void a_row_lies_where_its_area_does_or_its_organisation_belongs_in_the_list_and_in_its_file(String field, String code, String group) {
        Visitor officer = Visitor.basic("officer");
        String title = "What-if " + field + " " + code;
        String place = code == null ? "" : ",\"" + field + "\":\"" + code + "\"";
        Answer entered = officer.sendJson("POST", "api/v1/baselines", "{\"title\":\"" + title + "\",\"theme\":\"gateway\",\"period\":\"2009/10\",\"amountPence\":100,\"priceBase\":\"2009/10\",\"source\":\"A test\"" + place + "}");
        assertEquals(201, entered.status(), entered::toString);
        for (String one : List.of("NORTH", "WEST", "EAST", "NONE")) {
            String filter = "?text=" + title.replace(" ", "%20") + "&" + CANDIDATE + "&group=" + one;
            assertEquals(one.equals(group) ? 1 : 0, officer.get("api/v1/baselines" + filter).json().getInt("total"), one);
            assertEquals(one.equals(group), officer.get("api/v1/baselines.csv" + filter).body().contains(title), one);
            assertEquals(one.equals(group), officer.get("api/v1/baselines" + filter).body().contains(title), one);
        }
    }

    @Test
    void a_geography_that_there_is_not_is_refused() {
        Answer answer = Visitor.basic("officer").get("api/v1/barriers?geography=NO-SUCH");
        assertTrue(answer.status() == 400 && answer.body().contains("There is no geography “NO-SUCH”."), answer::toString);
    }

    @Test
    void a_list_is_narrowed_to_a_group_by_its_address() {
        Visitor reader = Visitor.signedIn("reader");
        assertTrue(reader.get("counting/returns.xhtml?" + CANDIDATE + "&group=EAST").body().contains("Thanet District Council"));
        assertFalse(reader.get("counting/returns.xhtml?" + CANDIDATE + "&group=WEST").body().contains("Thanet District Council"));
        assertTrue(reader.get("counting/returns.xhtml?" + CANDIDATE + "&group=NONE").body().contains("Kent County Council"), "A body of the whole county is divided");
    }
}
