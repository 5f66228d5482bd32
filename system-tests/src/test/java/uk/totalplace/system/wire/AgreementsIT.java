package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** A lapsed data-sharing agreement keeps files out. The organisations are used by no other test; Medway PCT's agreement lapsed in the demonstration. */
@ExtendWith(TheServer.class)
class AgreementsIT {
    private static final String LAPSED = "E16000055";
    private static final String OTHER = "HIGHWAYS-AGENCY";
    private static final String DATA_SET = "assets.land-and-buildings";
    private static final byte[] FILE = "AssetCode,PropertyName,StreetName\nAGR-1,Depot,A Street\n".getBytes(StandardCharsets.UTF_8);
    private final Visitor officer = Visitor.basic("officer");

    private static String agreement(String provider, LocalDate signed, LocalDate review, Integer version) {
        return ("{\"title\":\"Land list of %s\",\"purpose\":\"To share buildings\",\"lawfulBasis\":\"A power\",\"providers\":[\"%s\"],\"recipients\":[\"E10000016\"],\"dataSets\":[\"%s\"],\"frequency\":\"Once a year\","
                + "\"security\":\"Through the portal\",\"retention\":\"Seven years\",\"signedOn\":\"%s\",\"signatories\":\"Both\",\"reviewOn\":\"%s\",\"synthetic\":true,\"version\":%s}")
                .formatted(provider, provider, DATA_SET, signed, review, version);
    }

    @Test
    void a_file_under_a_lapsed_agreement_is_refused_in_words_by_the_api() {
        long before = officer.get("api/v1/imports?size=1").json().getJsonNumber("total").longValue();
        Answer refused = Upload.by(officer, LAPSED).send(DATA_SET, "dry-run", "medway.csv", FILE);
        assertEquals(409, refused.status(), refused::toString);
        assertTrue(refused.isProblem(), refused::toString);
        assertTrue(refused.json().getString("detail").matches("The agreement “Land and building list of Medway PCT” \\(DSA-\\d+\\) lapsed on 31 March 2011; renew it under Data-sharing agreements, then send the file again\\."), refused::toString);
        assertEquals(before, officer.get("api/v1/imports?size=1").json().getJsonNumber("total").longValue(), "A refused file left a run");
    }

    @Test
    void an_agreement_that_lapses_stops_a_checked_file_and_its_renewal_lets_it_through() {
        Upload upload = Upload.by(officer, OTHER);
        Outcome uncovered = upload.run("dry-run", "uncovered.csv", FILE);
        assertEquals("CHECKED", uncovered.status(), "What no agreement covers is not blocked");

        LocalDate today = LocalDate.now();
        Answer entered = officer.sendJson("POST", "api/v1/data-sharing-agreements", agreement(OTHER, today.minusYears(2), today.minusDays(1), null));
        assertEquals(201, entered.status(), entered::toString);
        JsonObject lapsed = entered.json();
        assertEquals("LAPSED", lapsed.getString("standing"));

        Answer stopped = officer.sendJson("POST", "api/v1/imports/" + uncovered.id() + "/transitions", "{\"mode\":\"all-or-nothing\"}");
        assertEquals(409, stopped.status(), stopped::toString);
        assertTrue(stopped.json().getString("detail").contains("lapsed on") && stopped.json().getString("detail").contains("the file is kept"), stopped::toString);
        assertEquals("CHECKED", upload.look(uncovered.id()).status(), "The file was lost");

        Answer renewed = officer.sendJson("PUT", "api/v1/data-sharing-agreements/" + lapsed.getString("ref"), agreement(OTHER, today, today.plusYears(1), lapsed.getInt("version")));
        assertEquals(200, renewed.status(), renewed::toString);
        assertEquals("IN_FORCE", renewed.json().getString("standing"));
        assertEquals(202, officer.sendJson("POST", "api/v1/imports/" + uncovered.id() + "/transitions", "{\"mode\":\"all-or-nothing\"}").status());
        assertEquals("COMMITTED", upload.awaitEnd(uncovered.id()).status());

        Answer stale = officer.sendJson("PUT", "api/v1/data-sharing-agreements/" + lapsed.getString("ref"), agreement(OTHER, today, today.plusYears(2), lapsed.getInt("version")));
        assertEquals(409, stale.status(), stale::toString);
        assertTrue(stale.json().containsKey("current"), stale::toString);
    }

    @Test
    void the_page_says_why_and_keeps_the_form() {
        Visitor person = Visitor.signedIn("officer");
        Answer list = person.get("data/agreements.xhtml?standing=LAPSED");
        assertTrue(Answer.plain(list.body()).contains("Land and building list of Medway PCT"), list::toString);
        Answer record = person.get("data/agreement.xhtml?ref=" + refOfTheLapsed());
        assertTrue(Answer.plain(record.body()).contains("It lapsed on 31 March 2011"), record::toString);
    }

    private String refOfTheLapsed() {
        return officer.get("api/v1/data-sharing-agreements?size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("title").equals("Land and building list of Medway PCT")).map(item -> item.getString("ref")).findFirst().orElseThrow();
    }

    @Test
    void only_the_programme_office_writes_agreements() {
        LocalDate today = LocalDate.now();
        for (String account : new String[] {"partner", "reader", "lead", "admin"}) {
            assertEquals(403, Visitor.basic(account).sendJson("POST", "api/v1/data-sharing-agreements", agreement(OTHER, today.minusDays(1), today.plusDays(1), null)).status(), account);
        }
    }

    @Test
    void an_agreement_over_a_data_set_that_does_not_exist_is_refused() {
        LocalDate today = LocalDate.now();
        Answer refused = officer.sendJson("POST", "api/v1/data-sharing-agreements", agreement(OTHER, today.minusDays(1), today.plusDays(1), null).replace(DATA_SET, "no.such-set"));
        assertEquals(400, refused.status(), refused::toString);
        assertEquals("dataSets", refused.json().getJsonArray("violations").getJsonObject(0).getString("field"));
        Map.of("{}", 400, "", 400).forEach((body, status) -> assertEquals(status, officer.sendJson("POST", "api/v1/data-sharing-agreements", body).status()));
    }

    @Test
    void a_restricted_data_set_is_not_there_for_who_may_not_know_of_it() {
        LocalDate today = LocalDate.now();
        String covering = agreement(OTHER, today.minusDays(1), today.plusDays(1), null);
        Answer missing = officer.sendJson("POST", "api/v1/data-sharing-agreements", covering.replace(DATA_SET, "no.such-set"));
        Answer hidden = officer.sendJson("POST", "api/v1/data-sharing-agreements", covering.replace(DATA_SET, "margate.placements"));
        assertEquals(400, hidden.status());
        assertEquals(missing.body().replace("no.such-set", "margate.placements"), hidden.body(), "The answer tells a restricted data set from a missing one");
        String form = Visitor.signedIn("officer").get("data/agreement-edit.xhtml").body();
        assertTrue(form.contains("Land and buildings"), form);
        assertFalse(form.contains("margate.placements") || form.contains("Placements"), form);
    }
}
