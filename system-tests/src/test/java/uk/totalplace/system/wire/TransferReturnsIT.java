package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** Transfers that come by upload over HTTP. Each test has a year of its own, and none is a year that others count. */
@ExtendWith(TheServer.class)
class TransferReturnsIT {
    private static final String KENT = "E10000016";
    private static final String THANET = "E07000114";
    private static final String SEVENOAKS = "E07000111";
    private final Visitor officer = Visitor.basic("officer");
    private final Visitor partner = Visitor.basic("partner");

    @Test
    void two_partners_each_send_their_side_and_the_sides_are_compared() {
        String file = """
                2018/19,paid,Kent County Council,Recharge,1000000.00,Shared desk
                2018/19,received,E10000016,grant,500000.00,
                """;
        Outcome checked = SentTransfers.send(partner, THANET, "dry-run", file);
        Outcome taken = SentTransfers.send(partner, THANET, "all-or-nothing", file);
        assertEquals("COMMITTED", taken.status(), taken::toString);
        assertEquals(checked.counters(), taken.counters());
        assertEquals(2, taken.taken());
        assertEquals(150_000_000L, taken.amountPence());
        assertTrue(checked.says("E02") && taken.says("E02"), "Nobody else has said anything");
        assertTrue(taken.remedies().contains("Told by this side only: 2 of the transfers"), taken::toString);

        JsonObject paid = SentTransfers.one(THANET, "2018/19", "RECHARGE");
        assertEquals(THANET, paid.getString("payer"));
        assertEquals(100_000_000, paid.getInt("payerPence"));
        assertTrue(paid.isNull("receiverPence"), "The other side has not spoken");
        assertEquals("ONE_SIDED", paid.getString("reconciliation"));
        assertEquals("UPLOAD", paid.getJsonObject("payerSource").getString("origin"));
        assertEquals(2, paid.getJsonObject("payerSource").getInt("line"));
        assertEquals(404, Visitor.basic("reader").get("api/v1/transfers/" + paid.getString("ref")).status(), "It is not released");

        Outcome again = SentTransfers.send(partner, THANET, "all-or-nothing", file);
        assertEquals("COMMITTED", again.status(), again::toString);
        assertEquals(2, again.unchanged(), again::toString);
        assertEquals(paid, SentTransfers.one(THANET, "2018/19", "RECHARGE"));

        assertEquals(403, Upload.by(partner, KENT).send(SentTransfers.DATA_SET, "dry-run", "kent.csv", file.getBytes(StandardCharsets.UTF_8)).status(), "A partner sends nobody else's side");
        Outcome other = SentTransfers.send(officer, KENT, "all-or-nothing", """
                2018/19,received,Thanet DC,Recharge,995000,
                2018/19,paid,Thanet DC,Grant,300000,
                """);
        assertEquals(2, other.taken(), other::toString);
        assertFalse(other.says("E02"), other::toString);
        assertEquals(100_000_000, SentTransfers.one(THANET, "2018/19", "RECHARGE").getInt("payerPence"), "What the partner says is its own");
        assertEquals("AGREED", SentTransfers.one(THANET, "2018/19", "RECHARGE").getString("reconciliation"));
        assertEquals("DISCREPANCY", SentTransfers.one(THANET, "2018/19", "GRANT").getString("reconciliation"));

        assertEquals(204, officer.delete("api/v1/imports/" + other.id()).status());
        assertTrue(SentTransfers.one(THANET, "2018/19", "RECHARGE").isNull("receiverPence"));
        assertEquals(100_000_000, SentTransfers.one(THANET, "2018/19", "RECHARGE").getInt("payerPence"));
        Answer early = partner.delete("api/v1/imports/" + taken.id());
        assertEquals(409, early.status(), "What a later upload found here is gone");
        assertTrue(early.body().contains("upload %d found 2 of its lines here already".formatted(again.id())), early::toString);
        assertEquals(204, partner.delete("api/v1/imports/" + again.id()).status());
        assertEquals(204, partner.delete("api/v1/imports/" + taken.id()).status());
        assertEquals(0, SentTransfers.between(THANET, "2018/19").size(), "Nobody says anything of them any more");
    }

    @Test
    void an_undo_gives_back_what_the_side_said_and_leaves_what_others_say() {
        Answer entered = officer.sendJson("POST", "api/v1/transfers", "{\"payer\":\"%s\",\"receiver\":\"%s\",\"year\":\"2019/20\",\"kind\":\"CONTRACT\",\"receiverPence\":70000,\"note\":\"Typed\"}".formatted(KENT, THANET));
        String ref = entered.json().getString("ref");
        Outcome taken = SentTransfers.send(partner, THANET, "all-or-nothing", "2019/20,received,Kent County Council,Contract,900.00,Another note\n2019/20,paid,Kent County Council,Subsidy,5,Sent\n");
        assertEquals(2, taken.taken(), taken::toString);
        assertTrue(taken.says("NOTE"), taken::toString);
        assertEquals(90_000, SentTransfers.transfer(ref).getInt("receiverPence"));
        assertEquals("Typed", SentTransfers.transfer(ref).getString("note"), "The first note stands");
        String sent = SentTransfers.one(THANET, "2019/20", "SUBSIDY").getString("ref");
        assertEquals(1, SentTransfers.send(officer, KENT, "all-or-nothing", "2019/20,received,Thanet District Council,Subsidy,6,\n").taken());

        assertEquals(204, partner.delete("api/v1/imports/" + taken.id()).status());
        assertEquals(70_000, SentTransfers.transfer(ref).getInt("receiverPence"));
        assertEquals("TYPED", SentTransfers.transfer(ref).getJsonObject("receiverSource").getString("origin"));
        assertEquals(600, SentTransfers.transfer(sent).getInt("receiverPence"), "What the other side has said since is its own");
        assertTrue(SentTransfers.transfer(sent).isNull("payerPence") && SentTransfers.transfer(sent).isNull("note"), () -> SentTransfers.transfer(sent).toString());
    }

    @Test
    void an_undo_is_refused_once_the_side_says_something_else() {
        Outcome taken = SentTransfers.send(partner, THANET, "all-or-nothing", "2020/21,paid,Kent County Council,Recharge,10,\n");
        JsonObject paid = SentTransfers.one(THANET, "2020/21", "RECHARGE");
        Answer corrected = partner.sendJson("PUT", "api/v1/transfers/" + paid.getString("ref"), "{\"payerPence\":2000,\"version\":%d}".formatted(paid.getInt("version")));
        assertEquals(200, corrected.status(), corrected::toString);
        Answer undone = partner.delete("api/v1/imports/" + taken.id());
        assertEquals(409, undone.status(), undone::toString);
        assertTrue(undone.body().contains(paid.getString("ref")), undone::toString);
        assertEquals(2000, SentTransfers.transfer(paid.getString("ref")).getInt("payerPence"));

        Outcome later = SentTransfers.send(partner, THANET, "all-or-nothing", "2020/21,paid,Kent County Council,Recharge,30,\n");
        assertEquals(1, later.taken(), "What its owner sends anew counts");
        assertEquals(204, partner.delete("api/v1/imports/" + later.id()).status());
        assertEquals(2000, SentTransfers.transfer(paid.getString("ref")).getInt("payerPence"));
        assertEquals("TYPED", SentTransfers.transfer(paid.getString("ref")).getJsonObject("payerSource").getString("origin"));
    }

    @Test
    void precepts_and_loans_are_told_and_never_taken_out() {
        Outcome taken = SentTransfers.send(partner, THANET, "all-or-nothing", "2021/22,paid,Kent County Council,Precept or levy,100,\n2021/22,received,Kent County Council,LOAN,100,\n2021/22,paid,Kent County Council,Pooled budget (section 75),100,\n");
        assertEquals("COMMITTED", taken.status(), taken::toString);
        assertTrue(taken.remedies().contains("Precepts, levies and loans: 2 of the transfers") && taken.says("FINANCING"), taken::toString);
        assertEquals(0, SentTransfers.one(THANET, "2021/22", "PRECEPT").getInt("eliminatedPence"));
        assertEquals(10_000, SentTransfers.one(THANET, "2021/22", "POOLED_BUDGET").getInt("eliminatedPence"));
    }

    @Test
    void what_contradicts_itself_or_cannot_be_read_is_refused_and_the_rest_is_taken() {
        Outcome taken = SentTransfers.send(partner, THANET, "valid-lines", """
                2022/23,paid,Kent County Council,Grant,100,
                2022/23,paid,Kent County Council,Grant,100.00,
                2022/23,paid,E10000016,Grant,101,
                2022/23,paid,Thanet District Council,Grant,5,
                2022/23,lent,Kent County Council,Grant,5,
                2022/23,received,Kent County Council,Grant,-5,
                """);
        assertEquals("read 6 = taken 1 + unchanged 1 + refused 4, skipped 0", taken.counters(), taken::toString);
        assertTrue(taken.says("A02") && taken.says("A01") && taken.says("S02"), taken::toString);
        assertTrue(taken.remedies().contains("Lines that repeat another line of this file: 1."), taken::remedies);
        assertEquals(20_000, taken.amountPence());
        assertTrue(partner.get("api/v1/imports/" + taken.id() + "/refused.csv").body().contains("line 2 already, with another amount"));
        assertEquals(1, SentTransfers.between(THANET, "2022/23").size());
    }

    @Test
    void the_filled_template_sent_back_changes_nothing() {
        for (String code : List.of("TRANSFER-OLD", "TRANSFER-NEW")) {
            assertEquals(201, officer.sendJson("POST", "api/v1/organisations", "{\"code\":\"%s\",\"name\":\"Body %s\",\"kind\":\"OTHER\",\"aliases\":[],\"source\":\"system test\"}".formatted(code, code)).status());
        }
        Answer merged = officer.sendJson("POST", "api/v1/organisation-mergers", "{\"predecessors\":[\"TRANSFER-OLD\"],\"successors\":[{\"organisation\":\"TRANSFER-NEW\",\"sharePercent\":100}],\"on\":\"2012-04-01\",\"source\":\"Order of the test\",\"verified\":true}");
        assertEquals(201, merged.status(), merged::toString);
        Outcome sent = SentTransfers.send(officer, SEVENOAKS, "all-or-nothing", "2011/12,paid,TRANSFER-OLD,Health transfer,12.34,Care\n2012/13,received,TRANSFER-OLD,Ring-fenced grant,5,\n");
        assertEquals(2, sent.taken(), sent::toString);
        assertEquals(1, officer.get("api/v1/transfers?year=2011/12&organisation=TRANSFER-OLD").json().getInt("total"), "A code means the body that stood in that year");
        assertEquals(1, officer.get("api/v1/transfers?year=2012/13&organisation=TRANSFER-NEW").json().getInt("total"), "and later the one that carries on");
        byte[] template = officer.file("api/v1/datasets/" + SentTransfers.DATA_SET + "/template.csv?organisation=" + SEVENOAKS);
        Outcome back = Upload.by(officer, SEVENOAKS).run(SentTransfers.DATA_SET, "all-or-nothing", "template.csv", template);
        assertEquals(back.read(), back.unchanged(), back::toString);
        assertTrue(back.read() >= 2, () -> new String(template, StandardCharsets.UTF_8));
        assertTrue(Visitor.signedIn("partner").get("data/upload.xhtml").body().contains(SentTransfers.DATA_SET));
    }

    @Test
    void what_was_sent_is_released_from_the_page_of_its_upload() {
        Outcome sent = SentTransfers.send(officer, SEVENOAKS, "all-or-nothing", "2014/15,paid,Kent County Council,Grant,5,\n");
        Visitor visitor = Visitor.signedIn("officer");
        Answer run = visitor.get("data/run.xhtml?id=" + sent.id());
        assertTrue(run.body().contains("counting/transfers.xhtml?organisation=" + SEVENOAKS), run::toString);
        Map<String, String> fields = new HashMap<>(Visitor.hiddenFields(run.body().substring(run.body().indexOf("<form id=\"release\""))));
        fields.put("primefaces.nonce", nonce(run));
        fields.put("release:act", "Release to the partnership");
        assertEquals(302, visitor.post("data/run.xhtml", fields).status());
        assertEquals(1, Visitor.basic("reader").get("api/v1/transfers?year=2014/15&organisation=" + SEVENOAKS).json().getInt("total"));
        assertTrue(visitor.get("data/run.xhtml?id=" + sent.id()).body().contains("transfers are released to the partnership"));
    }

    private static String nonce(Answer page) {
        return page.header("Content-Security-Policy").orElseThrow().replaceFirst(".*'nonce-([^']+)'.*", "$1");
    }
}
