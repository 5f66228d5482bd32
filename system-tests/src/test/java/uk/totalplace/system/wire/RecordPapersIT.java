package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** Files and comments of a record: seen by who sees the record, kept by who keeps it. */
@ExtendWith(TheServer.class)
class RecordPapersIT {
    private static final String THANETS = "property:E07000114/THA-0023";
    private static final String SILENT = "property:E07000113/SWL-0031";
    private static final byte[] PDF = "%PDF-1.4\nevidence\n".getBytes(StandardCharsets.UTF_8);

    private static Answer attach(String account, String record, byte[] content, String name) {
        return Visitor.basic(account).send("POST", "api/v1/attachments?record=" + Visitor.encoded(record), content, "X-File-Name", name, "Content-Type", "text/html");
    }

    private static Answer say(String account, String record, String words) {
        return Visitor.basic(account).sendJson("POST", "api/v1/comments?record=" + Visitor.encoded(record), "{\"words\":\"" + words + "\"}");
    }

    private static long id(Answer created) {
        assertEquals(201, created.status(), created::toString);
        return created.json().getJsonNumber("id").longValue();
    }

    @Test
    void a_file_is_handed_out_to_be_saved_as_what_it_is() {
        long id = id(attach("partner", THANETS, PDF, "lease.html"));
        Answer content = Visitor.basic("reader").get("api/v1/attachments/" + id);
        assertEquals(200, content.status());
        assertEquals("application/pdf", content.header("Content-Type").orElse(""));
        assertEquals("attachment; filename=\"lease.html.pdf\"; filename*=UTF-8''lease.html.pdf", content.header("Content-Disposition").orElse(""));
        assertEquals("nosniff", content.header("X-Content-Type-Options").orElse(""));
        assertTrue(content.header("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
        assertEquals(new String(PDF, StandardCharsets.UTF_8), content.body());
    }

    @Test
    void a_file_taken_off_is_gone_and_can_be_put_back() {
        long id = id(attach("partner", THANETS, PDF, "plan.pdf"));
        assertEquals(204, Visitor.basic("partner").delete("api/v1/attachments/" + id).status());
        assertEquals(404, Visitor.basic("officer").get("api/v1/attachments/" + id).status());
        assertEquals(200, Visitor.basic("officer").sendJson("POST", "api/v1/attachments/" + id + "/transitions", "{\"step\":\"PUT_BACK\"}").status());
        assertEquals(200, Visitor.basic("reader").get("api/v1/attachments/" + id).status());
        String history = Visitor.basic("reader").get("api/v1/properties/E07000114/THA-0023/history").body();
        assertTrue(history.contains("took off plan.pdf") && history.contains("put back plan.pdf"), history);
    }

    @Test
    void a_partner_takes_off_only_what_its_organisation_added() {
        long officers = id(attach("officer", THANETS, PDF, "officers.pdf"));
        assertEquals(403, Visitor.basic("partner").delete("api/v1/attachments/" + officers).status());
        assertEquals(403, Visitor.basic("reader").delete("api/v1/attachments/" + officers).status());
        assertEquals(204, Visitor.basic("officer").delete("api/v1/attachments/" + officers).status());
    }

    @Test
    void a_partner_does_not_add_to_the_record_of_another() {
        JsonObject others = Visitor.basic("partner").get("api/v1/properties?size=1&organisation=E07000106").json().getJsonArray("items").getJsonObject(0);
        assertEquals(403, attach("partner", "property:E07000106/" + others.getString("assetCode"), PDF, "x.pdf").status());
        assertEquals(403, attach("partner", "barrier:BAR-001", PDF, "x.pdf").status());
        assertEquals(201, attach("officer", "barrier:BAR-001", PDF, "letter.pdf").status());
    }

    @Test
    void a_program_and_what_is_too_large_are_refused_in_words() {
        Answer program = attach("officer", THANETS, "MZ\0\0".getBytes(StandardCharsets.ISO_8859_1), "report.pdf");
        assertEquals(400, program.status());
        assertTrue(program.body().contains("The file is a program."), program::toString);
        long before = Visitor.basic("officer").get("api/v1/attachments?record=" + THANETS).json().getJsonNumber("total").longValue();
        Answer large = attach("officer", THANETS, new byte[21 * 1024 * 1024], "large.pdf");
        assertEquals(413, large.status(), large::toString);
        assertEquals(before, Visitor.basic("officer").get("api/v1/attachments?record=" + THANETS).json().getJsonNumber("total").longValue());
    }

    @Test
    void what_belongs_to_a_hidden_record_is_not_there_for_others() {
        long file = id(attach("officer", SILENT, PDF, "hidden.pdf"));
        long comment = id(say("officer", SILENT, "Hidden."));
        for (String account : List.of("partner", "reader", "board", "scrutiny", "caseworker")) {
            Visitor visitor = Visitor.basic(account);
            for (String path : List.of("attachments/" + file, "attachments?record=" + SILENT, "comments/" + comment, "comments?record=" + SILENT)) {
                assertEquals(404, visitor.get("api/v1/" + path).status(), account + " " + path);
            }
        }
        assertEquals(404, say("board", SILENT, "Guessing.").status());
        assertEquals(200, Visitor.basic("lead").get("api/v1/attachments/" + file).status());
    }

    @Test
    void a_comment_is_edited_by_its_author_and_withdrawn_by_the_programme_office() {
        long id = id(say("partner", THANETS, "See http://example.org <b>now</b>"));
        String page = Visitor.signedIn("reader").get("assets/property.xhtml?organisation=E07000114&asset=THA-0023").body();
        assertTrue(page.contains("See http://example.org &lt;b&gt;now&lt;/b&gt;"), "Words are shown as they are, and links are not active");
        assertEquals(409, Visitor.basic("officer").sendJson("PUT", "api/v1/comments/" + id, "{\"words\":\"Mine now\",\"version\":1}").status());
        Answer edited = Visitor.basic("partner").sendJson("PUT", "api/v1/comments/" + id, "{\"words\":\"See the plan\",\"version\":1}");
        assertEquals(200, edited.status(), edited::toString);
        assertEquals(409, Visitor.basic("partner").sendJson("PUT", "api/v1/comments/" + id, "{\"words\":\"Once more\",\"version\":1}").status());
        assertEquals(409, Visitor.basic("board").delete("api/v1/comments/" + id).status());
        assertEquals(204, Visitor.basic("officer").delete("api/v1/comments/" + id).status());
        JsonObject withdrawn = Visitor.basic("reader").get("api/v1/comments/" + id).json();
        assertEquals("officer", withdrawn.getString("withdrawnBy"));
        assertTrue(withdrawn.isNull("words"), withdrawn::toString);
        assertFalse(Visitor.signedIn("reader").get("assets/property.xhtml?organisation=E07000114&asset=THA-0023").body().contains("See the plan"));
    }

    @Test
    void who_only_reads_says_nothing() {
        for (String account : List.of("reader", "scrutiny", "auditor", "admin")) {
            assertEquals(403, say(account, THANETS, "Hello").status(), account);
        }
    }
}
