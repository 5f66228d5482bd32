package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.Dump;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.wire.Upload.Outcome;

/** What lies in the database of restricted data, and how it comes to another key. */
abstract class Keys {
    private static final int LINES = 8_000;
    private static final String ORGANISATION = "E07000114";
    private static final String DATA_SET = "margate.placements";
    private static final String K1 = "k1:" + Base64.getEncoder().encodeToString("one secret, kept for tests only.".getBytes(StandardCharsets.UTF_8));
    private static final String K2 = "k2:" + Base64.getEncoder().encodeToString("two secrets, kept for test only.".getBytes(StandardCharsets.UTF_8));
    private static final String K3 = "k3:" + Base64.getEncoder().encodeToString("tre secrets, kept for test only.".getBytes(StandardCharsets.UTF_8));
    private static final String HEADINGS = "Ref,Kind,Authority,Ward,Start,Notice Received,Nickname of Trundleholme\n";
    /** Put into cells, headings, titles, names of files and reasons, and to be found nowhere. */
    private static final List<String> SECRETS = List.of("Quillfeather", "QUILLFEATHER", "Umbrathorne", "Pemberwick", "Wolverquill", "Quendlebury", "Trundleholme", "trundleholme", "Frobisherly",
            "Larkspurring", "17/03/1987", "1987-03-17", "ROT-", "Thistledown");

    @Test
    void no_plain_value_is_left_behind_and_a_change_of_keys_cut_off_in_the_middle_goes_on() {
        try (Server server = Server.prepared("keys", DatabaseServer.fresh()).with("TOTALPLACE_RESTRICTED_KEYS", K1).start()) {
            Upload uploads = caseworker(server);
            take(uploads, "valid-lines", secretFile());
            take(uploads, "dry-run", secretFile());
            Outcome large = take(uploads, "all-or-nothing", largeFile("E05005093"));
            assertEquals(LINES, large.taken());
            assertEquals(200, look(server, id(server, "rot-00007"), "Asked for by Larkspurring").status());
            Outcome changing = take(uploads, "all-or-nothing", changedFile());
            assertEquals(300, changing.taken());
            server.kill();
            try (Dump dump = new Dump(server)) {
                assertEquals(List.of(), dump.found(SECRETS));
                assertFalse(dump.found(List.of("The notice came before the decision")).isEmpty(), "The dump does not hold what it must hold, so it proves nothing");
                assertEquals(Set.of("margate/k1"), dump.values("key_id"));
            }

            server.with("TOTALPLACE_RESTRICTED_KEYS", K2 + "," + K1).start();
            // The power may have gone before the last word of the upload was on the disk: then it is read once more, and no body ends meanwhile.
            assertEquals(300, caseworker(server).awaitEnd(changing.id()).taken());
            assertEquals("Still in use: it must stay until the change of keys has ended.", key(server, "k1").getString("meaning"));
            Answer merger = Visitor.basic(server, "officer", Visitor.PASSWORD).sendJson("POST", "api/v1/organisation-mergers",
                    "{\"predecessors\":[\"" + ORGANISATION + "\"],\"successors\":[{\"organisation\":\"E07000107\",\"sharePercent\":100}],\"on\":\"2026-04-01\",\"source\":\"An order\"}");
            assertEquals(400, merger.status(), "Two bodies' placements are compared across keys");
            assertTrue(merger.body().contains("Some restricted records lie under an older key."), merger::toString);
            assertEquals(202, admin(server).sendJson("POST", "api/v1/keys/margate/rotations", "").status());
            awaitMiddle(server);
            server.kill();

            server.start();
            assertEquals(1, found(server, "rot-00003"), "Half-way a placement is found under either key");
            assertEquals(1, found(server, "rot-07999"));
            Outcome again = take(caseworker(server), "all-or-nothing", changedFile());
            assertEquals(300, again.unchanged(), again::toString);
            awaitEnd(server);
            assertEquals("In use by no row: it may be taken out.", key(server, "k1").getString("meaning"));
            assertEquals("E05005088", look(server, id(server, "rot-00007"), "to compare").json().getString("area"));
            assertEquals(204, caseworker(server).undo(changing.id()).status());
            assertEquals("E05005093", look(server, id(server, "rot-00007"), "to compare").json().getString("area"));
            assertTrue(Visitor.basic(server, "auditor", Visitor.PASSWORD).get("api/v1/placement-looks?size=500").body().contains("Larkspurring"));
            server.kill();
            try (Dump dump = new Dump(server)) {
                assertEquals(Set.of("margate/k2"), dump.values("key_id"));
                String ofOldKey = Base64.getEncoder().encodeToString("\u0001\nmargate/k1".getBytes(StandardCharsets.UTF_8));
                assertEquals(List.of(), dump.found(List.of(ofOldKey, "\u0001\nmargate/k1")));
                assertEquals(List.of(), dump.found(SECRETS));
                assertEquals(1, dump.change("update margate.placement set content = content || content where id = (select max(id) from margate.placement)"));
                assertEquals(1, dump.change("update margate.placement set key_id = 'margate/lost', ref_index = 'lost', content = '" + underALostKey() + "' where id = (select min(id) from margate.placement where import_run = " + large.id() + ")"));
            }

            server.with("TOTALPLACE_RESTRICTED_KEYS", K3 + "," + K2).start();
            assertEquals(202, admin(server).sendJson("POST", "api/v1/keys/margate/rotations", "").status());
            awaitEnd(server);
            assertEquals(2, rotation(server).orElseThrow().getInt("left"), "One damaged row stopped the others, or was not noticed");
            assertTrue(rotation(server).orElseThrow().getString("leftNamed").startsWith("margate.placement "));
            assertEquals(1, key(server, "k2").getInt("rows"));
            Answer list = Visitor.basic(server, "caseworker", Visitor.PASSWORD).get("api/v1/placements?size=5");
            assertEquals(200, list.status(), list::toString);
            assertTrue(list.json().getJsonArray("items").getJsonObject(0).getString("unreadable").contains("its key margate/k2 is missing or the row is damaged"), list::toString);
            assertTrue(list.json().getJsonArray("items").getJsonObject(1).isNull("unreadable"));
            an_upload_leaves_alone_what_cannot_be_read(server, list.json().getInt("total"));
        }
    }

    /** Of the register one placement is damaged now, {@code ROT-07999}, and one lies under a key that is gone, so that nobody can tell which it is. */
    private static void an_upload_leaves_alone_what_cannot_be_read(Server server, int before) {
        byte[] file = lines("ROT-00002,Care leaver,E09000011,E05005093,05/01/2010,04/01/2010,04/01/2010", "ROT-00003,Care leaver,E09000011,E05005088,05/01/2010,04/01/2010,04/01/2010",
                "ROT-07999,Homeless household,E09000011,E05005093,05/01/2010,04/01/2010,04/01/2010", "ROT-Quillfeather,Care leaver,E09000011,E05005093,05/01/2010,04/01/2010,04/01/2010");
        Upload uploads = caseworker(server);
        assertEquals("REFUSED", uploads.awaitEnd(uploads.submit(DATA_SET, "all-or-nothing", "Quendlebury.csv", file)).status());
        Outcome outcome = take(uploads, "valid-lines", file);
        assertEquals("read 4 = taken 1 + unchanged 1 + refused 2, skipped 0", outcome.counters(), outcome::toString);
        assertTrue(outcome.says("A03") && outcome.says("A04"), outcome::toString);
        assertTrue(outcome.remedies().contains("cannot be read, because its key is missing or it is damaged, so it is left as it is. Tell IT"), outcome::remedies);
        assertEquals(List.of(), SECRETS.stream().filter(outcome.sheet().toString()::contains).toList());
        String refused = Visitor.basic(server, "caseworker", Visitor.PASSWORD).get("api/v1/imports/" + outcome.id() + "/refused.csv").body();
        assertTrue(refused.contains("ROT-07999,Homeless household") && refused.contains("ROT-Quillfeather"), refused);
        JsonObject list = Visitor.basic(server, "caseworker", Visitor.PASSWORD).get("api/v1/placements?size=5").json();
        assertEquals(before, list.getInt("total"));
        assertFalse(list.getJsonArray("items").getJsonObject(0).isNull("unreadable"), "What could not be read was overwritten");
        assertEquals("E05005088", look(server, id(server, "rot-00003"), "to compare").json().getString("area"));
    }

    private static String underALostKey() {
        return Base64.getEncoder().encodeToString(("\u0001\u000cmargate/lost" + "x".repeat(40)).getBytes(StandardCharsets.US_ASCII));
    }

    private static Upload caseworker(Server server) {
        return Upload.by(Visitor.basic(server, "caseworker", Visitor.PASSWORD), ORGANISATION);
    }

    private static Visitor admin(Server server) {
        return Visitor.basic(server, "admin", Visitor.PASSWORD);
    }

    private static Outcome take(Upload uploads, String mode, byte[] file) {
        Outcome outcome = uploads.awaitEnd(uploads.submit(DATA_SET, mode, "Quendlebury.csv", file));
        assertTrue(Set.of("COMMITTED", "CHECKED").contains(outcome.status()), outcome::toString);
        return outcome;
    }

    private static int found(Server server, String reference) {
        return search(server, reference).getJsonNumber("total").intValue();
    }

    private static long id(Server server, String reference) {
        return search(server, reference).getJsonArray("items").getJsonObject(0).getJsonNumber("id").longValue();
    }

    private static JsonObject search(Server server, String reference) {
        return Visitor.basic(server, "caseworker", Visitor.PASSWORD).sendJson("POST", "api/v1/placements/search", "{\"reference\":\"" + reference + "\"}").json();
    }

    private static Answer look(Server server, long id, String reason) {
        return Visitor.basic(server, "caseworker", Visitor.PASSWORD).sendJson("POST", "api/v1/placements/" + id + "/looks", "{\"reason\":\"" + reason + "\"}");
    }

    private static JsonObject key(Server server, String name) {
        return admin(server).get("api/v1/keys").json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(key -> key.getString("key").equals(name)).findFirst().orElseThrow();
    }

    private static Optional<JsonObject> rotation(Server server) {
        return admin(server).get("api/v1/keys").json().getJsonArray("rotations").getValuesAs(JsonObject.class).stream().findFirst();
    }

    private static void awaitMiddle(Server server) {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (rotation(server).filter(rotation -> rotation.getInt("rows") > 0).isEmpty() && Instant.now().isBefore(end)) {
            Server.pause(20);
        }
        JsonObject now = rotation(server).orElseThrow();
        assertTrue(now.getBoolean("underWay") && now.getInt("rows") > 0, () -> "It was over before it could be cut off: make the file longer. " + now);
        assertTrue(key(server, "k1").getInt("rows") > 0);
    }

    private static void awaitEnd(Server server) {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (rotation(server).orElseThrow().getBoolean("underWay") && Instant.now().isBefore(end)) {
            Server.pause(200);
        }
        assertFalse(rotation(server).orElseThrow().getBoolean("underWay"), () -> rotation(server).toString());
    }

    /** A title, a refused line, a repeat that contradicts, a total, an unknown column, and an authority nobody knows. */
    private static byte[] secretFile() {
        return ("Children placed by Pemberwick\n\n" + HEADINGS
                + "Quillfeather-77,Homeless household,Borough of Umbrathorne,E05005093,17/03/1987,16/03/1987,Frobisherly\n"
                + "Quillfeather-78,Homeless household,Borough of Umbrathorne,E05005093,the day Wolverquill came,,Frobisherly\n"
                + "Quillfeather-77,Care leaver,Borough of Umbrathorne,E05005093,17/03/1987,16/03/1987,Frobisherly\n"
                + "Quillfeather-79,Of the kind of Thistledown,Borough of Umbrathorne,E05005093,17/03/1987,16/03/1987,Frobisherly,Frobisherly\n"
                + "Total Pemberwick,,,,,,3\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] largeFile(String ward) {
        return lines(IntStream.range(0, LINES).mapToObj(i -> "ROT-%05d,Care leaver,E09000011,%s,05/01/2010,04/01/2010,%s".formatted(i, ward, i == 0 ? "05/01/2010" : "04/01/2010")).toArray(String[]::new));
    }

    private static byte[] lines(String... lines) {
        return ("PlacementReference,PlacementKind,PlacingAuthority,AreaCode,StartDate,NoticeReceivedOn,DecidedOn\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The first three hundred, now in another ward. */
    private static byte[] changedFile() {
        return new String(largeFile("E05005088"), StandardCharsets.UTF_8).lines().limit(301).reduce("", (all, line) -> all + line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
