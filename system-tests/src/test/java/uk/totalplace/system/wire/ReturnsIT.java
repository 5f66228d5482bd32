package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** A return is called for, handed in by upload, attested by its organisation, and lost with its upload. */
@ExtendWith(TheServer.class)
class ReturnsIT {
    private static final String THANET = "E07000114";
    private final Visitor officer = Visitor.basic("officer");
    private final Visitor partner = Visitor.basic("partner");

    @Test
    void a_return_goes_from_its_call_to_the_word_of_its_organisation_and_back() {
        // Due before every other, so that the next upload answers this one.
        Answer called = officer.sendJson("POST", "api/v1/returns", """
                {"title":"Made up","dataSet":"assets.land-and-buildings","period":"2007/08","opensOn":"2008-03-01","dueOn":"2008-04-30","organisations":["E07000114","E07000106"]}""");
        assertEquals(201, called.status(), called::toString);
        int call = called.json().getInt("call");
        JsonObject owed = partner.get("api/v1/returns?call=" + call).json().getJsonArray("items").getJsonObject(0);
        assertEquals(1, partner.get("api/v1/returns?call=" + call).json().getInt("total"), "A partner sees returns of others");
        String path = "api/v1/returns/" + owed.getInt("id");
        assertEquals("DUE", owed.getString("state"));
        assertEquals(409, step(partner, path, "ATTEST", owed.getInt("version"), "Head of property", null).status());

        Upload upload = Upload.by(partner, THANET);
        Outcome taken = upload.run("valid-lines", "return.csv", "AssetCode,PropertyName\nRET-1,Returned hall\n".getBytes(StandardCharsets.UTF_8));
        JsonObject received = partner.get(path).json();
        assertEquals("RECEIVED", received.getString("state"));
        assertEquals(1, received.getInt("lines"));
        assertEquals(403, step(officer, path, "ATTEST", received.getInt("version"), "Head of property", null).status());
        Answer late = step(partner, path, "ATTEST", received.getInt("version") - 1, "Head of property", null);
        assertEquals("409 Head of property", late.status() + " " + late.json().getJsonObject("sent").getString("position"));
        assertEquals(400, step(partner, path, "ATTEST", received.getInt("version"), "", null).status());
        Answer attested = step(partner, path, "ATTEST", received.getInt("version"), "Head of property", "One hall more.");
        assertEquals("ATTESTED", attested.json().getString("state"), attested::toString);

        assertEquals(204, upload.undo(taken.sheet().getInt("id")).status());
        JsonObject lost = partner.get(path).json();
        assertEquals("DUE", lost.getString("state"));
        assertTrue(lost.isNull("saidBy"));
        JsonObject nothing = step(partner, path, "NOTHING", lost.getInt("version"), "Head of property", "We hold nothing.").json();
        assertEquals("NOTHING", nothing.getString("state"));
        JsonObject again = officer.sendJson("POST", path + "/transitions", "{\"step\":\"REOPEN\",\"version\":%d,\"reason\":\"You do hold a hall.\"}".formatted(nothing.getInt("version"))).json();
        assertEquals("DUE", again.getString("state"));
        assertEquals("NOTHING", step(partner, path, "NOTHING", again.getInt("version"), "Head of property", "We gave it back.").json().getString("state"));

        JsonObject others = officer.get("api/v1/returns?organisation=E07000106&call=" + call).json().getJsonArray("items").getJsonObject(0);
        assertEquals(404, partner.get("api/v1/returns/" + others.getInt("id")).status());
        assertEquals(404, step(partner, "api/v1/returns/" + others.getInt("id"), "NOTHING", 0, "Head of property", "Not theirs.").status());
        assertEquals(403, partner.sendJson("POST", "api/v1/returns", "{}").status());
        assertEquals(400, officer.sendJson("POST", "api/v1/returns", "{}").status());
    }

    @Test
    void a_return_of_expenditure_is_owed_received_and_attested_as_any_other() {
        Answer called = officer.sendJson("POST", "api/v1/returns", """
                {"title":"Made up","dataSet":"counting.expenditure-return","period":"1998/99","opensOn":"1999-04-01","dueOn":"1999-06-30","organisations":["E07000114"]}""");
        assertEquals(201, called.status(), called::toString);
        String path = "api/v1/returns/" + partner.get("api/v1/returns?call=" + called.json().getInt("call")).json().getJsonArray("items").getJsonObject(0).getInt("id");
        assertTrue(Answer.plain(Visitor.signedIn("partner").get("data/returns.xhtml").body()).contains("1998/99"), "It is not among the returns that the partner owes");

        Upload upload = Upload.by(partner, THANET);
        Outcome taken = upload.run("counting.expenditure-return", "all-or-nothing", "expenditure.csv", "Year,Cofog Code,Service,Amount\n1998/99,05,Refuse Collection,1000\n".getBytes(StandardCharsets.UTF_8));
        JsonObject received = partner.get(path).json();
        assertEquals("RECEIVED", received.getString("state"));
        assertEquals("ATTESTED", step(partner, path, "ATTEST", received.getInt("version"), "Head of finance", "As in the accounts.").json().getString("state"));
        assertEquals(204, upload.undo(taken.id()).status());
        assertEquals("DUE", partner.get(path).json().getString("state"), "What was attested is not there any more");
        assertEquals("NOTHING", step(partner, path, "NOTHING", partner.get(path).json().getInt("version"), "Head of finance", "There was none.").json().getString("state"));
    }

    @Test
    void a_file_answers_the_return_of_its_year_and_a_newer_one_needs_a_word_of_its_own() {
        String earlier = expenditureOf("1995/96");
        String later = expenditureOf("1996/97");
        Upload upload = Upload.by(partner, THANET);
        Outcome first = told(upload, "1996/97", 1000);
        assertEquals("DUE RECEIVED", state(earlier) + " " + state(later), "A file of the later year was booked as the earlier one's");
        assertEquals("ATTESTED", step(partner, later, "ATTEST", partner.get(later).json().getInt("version"), "Head of finance", null).json().getString("state"));
        Outcome second = told(upload, "1996/97", 1200);
        assertEquals("RECEIVED", state(later), "What was attested is another file");
        assertEquals(second.id(), partner.get(later).json().getJsonNumber("run").longValue());
        assertEquals(204, upload.undo(second.id()).status());
        assertEquals("RECEIVED", state(later), "The first file stands again");
        assertEquals(first.id(), partner.get(later).json().getJsonNumber("run").longValue());
        assertEquals(204, upload.undo(first.id()).status());
        assertEquals("DUE", state(later));
        for (String path : List.of(earlier, later)) {
            assertEquals("NOTHING", step(partner, path, "NOTHING", partner.get(path).json().getInt("version"), "Head of finance", "There was none.").json().getString("state"));
        }
    }

    @Test
    void a_total_answers_the_return_of_its_year_and_a_correction_takes_the_word_off() {
        String path = expenditureOf("1987/88");
        String total = "api/v1/expenditure-returns/" + THANET + "/1987/88";
        assertEquals(201, partner.sendJson("POST", "api/v1/expenditure-returns", "{\"organisation\":\"%s\",\"year\":\"1987/88\",\"grossPence\":5000000,\"synthetic\":true}".formatted(THANET)).status());
        JsonObject received = partner.get(path).json();
        assertEquals("RECEIVED 5000000", received.getString("state") + " " + received.getInt("amountPence"), received::toString);
        assertTrue(Answer.plain(Visitor.signedIn("partner").get("data/return.xhtml?id=" + received.getInt("id")).body()).contains("a total of £50,000 is complete and right"));
        assertEquals("ATTESTED", step(partner, path, "ATTEST", received.getInt("version"), "Head of finance", null).json().getString("state"));

        assertEquals(200, corrected(total, 5_000_000).status());
        assertEquals("ATTESTED", state(path), "Saved again as it was, it is what was attested");
        assertEquals(200, corrected(total, 6_000_000).status());
        assertEquals("RECEIVED 6000000", state(path) + " " + partner.get(path).json().getInt("amountPence"), "What was attested is another total");

        Upload upload = Upload.by(partner, THANET);
        Outcome lines = told(upload, "1987/88", 70);
        assertEquals(lines.id(), partner.get(path).json().getJsonNumber("run").longValue());
        assertEquals(204, upload.undo(lines.id()).status());
        assertEquals("RECEIVED 6000000", state(path) + " " + partner.get(path).json().getInt("amountPence"), "The total stands again");
        assertTrue(officer.get("api/v1/returns?dataset=counting.expenditure-return&state=DUE&size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().noneMatch(row -> row.getString("period").equals("2009/10")),
                "Who is counted by a total stands as not received");
    }

    private Answer corrected(String total, int pence) {
        return partner.sendJson("PUT", total, "{\"organisation\":\"%s\",\"year\":\"1987/88\",\"version\":%d,\"grossPence\":%d}".formatted(THANET, partner.get(total).json().getInt("version"), pence));
    }

    private String expenditureOf(String period) {
        Answer called = officer.sendJson("POST", "api/v1/returns", "{\"title\":\"Made up\",\"dataSet\":\"counting.expenditure-return\",\"period\":\"" + period + "\",\"opensOn\":\"1997-04-01\",\"dueOn\":\"1997-06-30\",\"organisations\":[\"E07000114\"]}");
        assertEquals(201, called.status(), called::toString);
        return "api/v1/returns/" + partner.get("api/v1/returns?call=" + called.json().getInt("call")).json().getJsonArray("items").getJsonObject(0).getInt("id");
    }

    private static Outcome told(Upload upload, String year, int pounds) {
        return upload.run("counting.expenditure-return", "all-or-nothing", "expenditure.csv", ("Year,Cofog Code,Service,Amount\n" + year + ",05,Refuse Collection," + pounds + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String state(String path) {
        return partner.get(path).json().getString("state");
    }

    private static Answer step(Visitor visitor, String path, String step, int version, String position, String note) {
        return visitor.sendJson("POST", path + "/transitions", "{\"step\":\"%s\",\"version\":%d,\"position\":\"%s\",\"note\":%s}".formatted(step, version, position, note == null ? "null" : "\"" + note + "\""));
    }
}
