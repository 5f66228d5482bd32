package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** One field of many properties: looked at first, carried out as one deed, undone as a whole. */
@ExtendWith(TheServer.class)
class BulkEditsIT {
    private static final String HOLDER = "E07000115";
    private final Visitor officer = Visitor.basic("officer");

    /** Some properties of one organisation, in a town that no other test knows. */
    private long upload(String name, String town, int rows) {
        StringBuilder file = new StringBuilder("AssetCode,PropertyName,PostTown,TenureType\n");
        IntStream.rangeClosed(1, rows).forEach(i -> file.append(name).append('-').append(i).append(",Hall ").append(i).append(',').append(town).append(i == rows ? ",Leasehold\n" : ",Freehold\n"));
        return Upload.by(officer, HOLDER).run("all-or-nothing", name + ".csv", file.toString().getBytes(StandardCharsets.UTF_8)).id();
    }

    private Answer send(String path, String town, String field, String value, String seen) {
        return officer.sendJson("POST", "api/v1/property-edits" + path + "?text=" + town, Json.createObjectBuilder().add("field", field).add("value", value).add("seen", seen).build().toString());
    }

    private JsonObject property(String code) {
        return officer.get("api/v1/properties/" + HOLDER + "/" + code).json();
    }

    private String history(String code) {
        return officer.get("api/v1/properties/" + HOLDER + "/" + code + "/history").body();
    }

    @Test
    void what_was_previewed_is_changed_as_one_deed_and_undone_as_one() {
        upload("BLK", "Blockton", 4);
        JsonObject before = property("BLK-1");
        JsonObject preview = send("/preview", "Blockton", "TENURE", "Leasehold", "").json();
        assertEquals(List.of(4, 3, 1, 0), List.of(preview.getInt("chosen"), preview.getInt("changing"), preview.getInt("alike"), preview.getInt("notYours")));
        Answer done = send("", "Blockton", "TENURE", "Leasehold", preview.getString("seen"));
        assertEquals(201, done.status(), done::toString);
        assertEquals("Leasehold", property("BLK-1").getJsonObject("details").getString("tenureType"));
        assertNotEquals(before.getInt("version"), property("BLK-1").getInt("version"), "A form that is open has to notice");
        assertTrue(history("BLK-1").contains("changed Tenure from Freehold to Leasehold, in a bulk edit of 3 properties"), () -> history("BLK-1"));
        Answer undone = officer.delete("api/v1/property-edits/" + done.json().getString("code"));
        assertEquals(200, undone.status(), undone::toString);
        assertEquals(before.getJsonObject("details"), property("BLK-1").getJsonObject("details"));
        assertEquals(before.getString("importFile"), property("BLK-1").getString("importFile"));
        assertTrue(history("BLK-1").contains("undid the bulk edit of Tenure"));
        assertEquals(400, officer.delete("api/v1/property-edits/" + done.json().getString("code")).status(), "Undone once is undone");
    }

    @Test
    void what_changed_after_the_preview_is_never_overwritten() {
        upload("BLS", "Staleton", 3);
        String seen = send("/preview", "Staleton", "TENURE", "Other", "").json().getString("seen");
        String meanwhile = send("/preview", "Staleton", "SUITABILITY", "Poor", "").json().getString("seen");
        assertEquals(201, send("", "Staleton", "SUITABILITY", "Poor", meanwhile).status());
        Answer late = send("", "Staleton", "TENURE", "Other", seen);
        assertEquals(409, late.status(), late::toString);
        assertEquals("Freehold", property("BLS-1").getJsonObject("details").getString("tenureType"));
        assertEquals(201, send("", "Staleton", "TENURE", "Other", late.json().getJsonObject("current").getString("seen")).status());
    }

    @Test
    void an_undo_that_would_take_away_somebody_elses_work_lists_it_and_undoes_nothing() {
        upload("BLU", "Undoton", 3);
        JsonObject deed = send("", "Undoton", "TENURE", "Other", send("/preview", "Undoton", "TENURE", "Other", "").json().getString("seen")).json();
        String later = send("/preview", "Undoton", "SUITABILITY", "Good", "").json().getString("seen");
        String laterCode = send("", "Undoton", "SUITABILITY", "Good", later).json().getString("code");
        Answer refused = officer.delete("api/v1/property-edits/" + deed.getString("code"));
        assertEquals(409, refused.status(), refused::toString);
        assertEquals(3, refused.json().getJsonArray("changed").size());
        assertEquals("Other", property("BLU-1").getJsonObject("details").getString("tenureType"));
        assertEquals(200, officer.delete("api/v1/property-edits/" + laterCode).status());
        assertEquals(200, officer.delete("api/v1/property-edits/" + deed.getString("code")).status(), "With the later deed undone nothing stands in the way");
    }

    @Test
    void released_in_many_is_undone_to_what_each_was_and_a_value_can_be_cleared() {
        upload("BLR", "Releaseton", 2);
        String code = send("", "Releaseton", "RELEASED", "Released", send("/preview", "Releaseton", "RELEASED", "Released", "").json().getString("seen")).json().getString("code");
        assertTrue(property("BLR-1").getBoolean("released"));
        assertEquals(200, officer.delete("api/v1/property-edits/" + code).status());
        assertEquals(false, property("BLR-1").getBoolean("released"));
        assertEquals(201, send("", "Releaseton", "TENURE", "", send("/preview", "Releaseton", "TENURE", "", "").json().getString("seen")).status());
        assertTrue(property("BLR-1").getJsonObject("details").isNull("tenureType"));
    }

    @Test
    void a_partner_changes_its_own_and_is_told_what_is_not() {
        Visitor partner = Visitor.basic("partner");
        JsonObject preview = partner.sendJson("POST", "api/v1/property-edits/preview", "{\"field\":\"SUITABILITY\",\"value\":\"Poor\"}").json();
        assertTrue(preview.getInt("notYours") > 0 && preview.getInt("changing") > 0, preview::toString);
        assertEquals(preview.getInt("chosen"), preview.getInt("changing") + preview.getInt("alike") + preview.getInt("notYours"));
        assertTrue(preview.getJsonArray("examples").stream().allMatch(example -> example.asJsonObject().getString("record").startsWith("E07000114/")), preview::toString);
    }

    @Test
    void a_property_remembers_an_upload_that_was_undone() {
        upload("BLH", "Historyton", 2);
        long second = Upload.by(officer, HOLDER).run("all-or-nothing", "again.csv", "AssetCode,PropertyName\nBLH-1,Another hall\n".getBytes(StandardCharsets.UTF_8)).id();
        officer.delete("api/v1/imports/" + second);
        assertEquals("Hall 1", property("BLH-1").getJsonObject("details").getString("name"));
        assertTrue(history("BLH-1").contains("undid the upload of again.csv") && history("BLH-1").contains("brought it up to date from again.csv"), () -> history("BLH-1"));
    }
}
