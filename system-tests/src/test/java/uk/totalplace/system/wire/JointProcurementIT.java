package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** What buying together from shared suppliers would save stands in the ledger for as long as released payments bear it out. Names that begin with Zz are nobody's. */
@ExtendWith(TheServer.class)
class JointProcurementIT {
    private static final String ONE = "E07000115";
    private static final String OTHER = "E07000116";
    private final Visitor officer = Visitor.basic("officer");
    private final List<Long> taken = new ArrayList<>();

    private long take(String organisation, String lines) {
        Outcome outcome = Upload.by(officer, organisation).run("counting.spend-over-500", "all-or-nothing", "zz.csv", ("Date Paid,Supplier Name,Company Number,Net Amount\n" + lines).getBytes(StandardCharsets.UTF_8));
        assertEquals("COMMITTED", outcome.status(), outcome::toString);
        taken.add(outcome.id());
        return outcome.id();
    }

    private void undo(long run) {
        assertEquals(204, officer.delete("api/v1/imports/" + run).status());
    }

    @AfterEach
    void undo() {
        taken.forEach(this::undo);
    }

    private void release(String organisation) {
        assertEquals(204, officer.sendJson("POST", "api/v1/payments/releases", "{\"organisation\":\"" + organisation + "\"}").status());
    }

    private List<JsonObject> claimed(String name) {
        return officer.get("api/v1/savings?theme=counting&comesFrom=REGISTER&size=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(row -> row.getString("title").toLowerCase().contains(name)).toList();
    }

    private String status(String ref) {
        return officer.get("api/v1/savings/" + ref).json().getString("status");
    }

    private JsonObject only(String name) {
        List<JsonObject> claimed = claimed(name);
        assertEquals(1, claimed.size(), claimed::toString);
        return officer.get("api/v1/savings/" + claimed.get(0).getString("ref")).json();
    }

    @Test
    void a_shared_supplier_is_claimed_once_several_have_released_what_they_paid_and_no_more_once_an_upload_is_undone() {
        take(ONE, "01/02/2010,Zzboiler Works Ltd,,30000.00\n");
        long second = take(OTHER, "01/03/2010,ZZBOILER WORKS LIMITED,,10500.00\n05/03/2010,Zzboiler Works Ltd,,-500.00\n");
        assertEquals(List.of(), claimed("zzboiler"), "Nobody has released anything");
        release(ONE);
        assertEquals(List.of(), claimed("zzboiler"), "Who else pays it is not released");
        release(OTHER);

        JsonObject claim = only("zzboiler");
        assertEquals("IDEA RECURRENT CASHABLE " + ONE, Stream.of("status", "kind", "cashability", "organisation").map(claim::getString).reduce((one, next) -> one + " " + next).orElseThrow());
        assertEquals("40000 120000 200000", "%s %s %s".formatted(claim.get("lowPence"), claim.get("centralPence"), claim.get("highPence")), "1, 3 and 5 percent of £40,000");
        JsonObject whole = claim.getJsonObject("whole");
        assertEquals("2 6 6", "%s %s %s".formatted(whole.getJsonObject("grades").get("population"), whole.getJsonObject("grades").get("impact"), whole.getJsonObject("grades").get("age")));
        assertTrue(whole.getString("source").contains("1 February 2010 to 5 March 2010: £40,000.00 in all, as paid, not multiplied up to a year"), whole::toString);
        JsonObject base = officer.get("api/v1/baselines/" + claim.getString("baseline")).json();
        assertTrue(base.getString("period").startsWith("year to ") && base.getInt("amountPence") >= 4_000_000, base::toString);
        String record = whole.getJsonObject("claim").getString("record");
        assertEquals(200, officer.get("api/v1/suppliers/" + record.replace("supplier:", "")).status());
        assertTrue(Visitor.signedIn("officer").get("board/saving.xhtml?ref=" + claim.getString("ref")).body().contains("/counting/supplier.xhtml?key=" + record.replace("supplier:", "")), "It leads to its supplier");

        undo(second);
        taken.remove(second);
        assertEquals("LAPSED", status(claim.getString("ref")));
    }

    @Test
    void what_may_be_two_suppliers_is_claimed_when_a_person_says_that_it_is_one() {
        take(ONE, "01/02/2010,Zzlocks Ltd,,30000.00\n01/02/2010,Zzscarce Ltd,,4000.00\n");
        take(OTHER, "01/03/2010,Zzlocks plc,,10000.00\n01/03/2010,Zzscarce Ltd,,4000.00\n");
        release(ONE);
        release(OTHER);
        assertEquals(List.of(), claimed("zzlocks"), "The legal form differs");
        assertEquals(List.of(), claimed("zzscarce"), "Too little to claim");
        int version = decide("ACCEPTED", "");
        String ref = only("zzlocks").getString("ref");
        decide("REFUSED", ",\"version\":" + version);
        assertEquals("LAPSED", status(ref));
    }

    private int decide(String ruling, String version) {
        JsonObject shared = officer.get("api/v1/shared-suppliers?text=zzlocks").json().getJsonArray("items").getJsonObject(0);
        Answer decided = officer.sendJson("POST", "api/v1/shared-suppliers/decisions", "{\"proposal\":\"" + shared.getString("code") + "\",\"ruling\":\"" + ruling + "\"" + version + "}");
        assertEquals(200, decided.status(), decided::toString);
        return decided.json().getJsonObject("decision").getInt("version");
    }
}
