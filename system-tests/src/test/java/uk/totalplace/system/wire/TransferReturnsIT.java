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

/** Transfers that come by upload and from payments over HTTP. Each test has a year of its own, and none is a year that others count. */
@ExtendWith(TheServer.class)
class TransferReturnsIT {
    private static final String DATA_SET = "counting.transfer-return";
    private static final String HEADINGS = "Financial year,Paid or received,Counterpart,Kind,Amount,Note\n";
    private static final String KENT = "E10000016";
    private static final String THANET = "E07000114";
    private static final String SEVENOAKS = "E07000111";
    private static final String TUNBRIDGE_WELLS = "E07000116";
    private final Visitor officer = Visitor.basic("officer");
    private final Visitor partner = Visitor.basic("partner");

    @Test
    void two_partners_each_send_their_side_and_the_sides_are_compared() {
        String file = """
                2018/19,paid,Kent County Council,Recharge,1000000.00,Shared desk
                2018/19,received,E10000016,grant,500000.00,
                """;
        Outcome checked = send(partner, THANET, "dry-run", file);
        Outcome taken = send(partner, THANET, "all-or-nothing", file);
        assertEquals("COMMITTED", taken.status(), taken::toString);
        assertEquals(checked.counters(), taken.counters());
        assertEquals(2, taken.taken());
        assertEquals(150_000_000L, taken.amountPence());
        assertTrue(checked.says("E02") && taken.says("E02"), "Nobody else has said anything");
        assertTrue(taken.remedies().contains("Told by this side only: 2 of the transfers"), taken::toString);

        JsonObject paid = one("2018/19", "RECHARGE");
        assertEquals(THANET, paid.getString("payer"));
        assertEquals(100_000_000, paid.getInt("payerPence"));
        assertTrue(paid.isNull("receiverPence"), "The other side has not spoken");
        assertEquals("ONE_SIDED", paid.getString("reconciliation"));
        assertEquals("UPLOAD", paid.getJsonObject("payerSource").getString("origin"));
        assertEquals(2, paid.getJsonObject("payerSource").getInt("line"));
        assertEquals(404, Visitor.basic("reader").get("api/v1/transfers/" + paid.getString("ref")).status(), "It is not released");

        Outcome again = send(partner, THANET, "all-or-nothing", file);
        assertEquals("COMMITTED", again.status(), again::toString);
        assertEquals(2, again.unchanged(), again::toString);
        assertEquals(paid, one("2018/19", "RECHARGE"));

        assertEquals(403, Upload.by(partner, KENT).send(DATA_SET, "dry-run", "kent.csv", file.getBytes(StandardCharsets.UTF_8)).status(), "A partner sends nobody else's side");
        Outcome other = send(officer, KENT, "all-or-nothing", """
                2018/19,received,Thanet DC,Recharge,995000,
                2018/19,paid,Thanet DC,Grant,300000,
                """);
        assertEquals(2, other.taken(), other::toString);
        assertFalse(other.says("E02"), other::toString);
        assertEquals(100_000_000, one("2018/19", "RECHARGE").getInt("payerPence"), "What the partner says is its own");
        assertEquals("AGREED", one("2018/19", "RECHARGE").getString("reconciliation"));
        assertEquals("DISCREPANCY", one("2018/19", "GRANT").getString("reconciliation"));

        assertEquals(204, officer.delete("api/v1/imports/" + other.id()).status());
        assertTrue(one("2018/19", "RECHARGE").isNull("receiverPence"));
        assertEquals(100_000_000, one("2018/19", "RECHARGE").getInt("payerPence"));
        Answer early = partner.delete("api/v1/imports/" + taken.id());
        assertEquals(409, early.status(), "What a later upload found here is gone");
        assertTrue(early.body().contains("upload %d found 2 of its lines here already".formatted(again.id())), early::toString);
        assertEquals(204, partner.delete("api/v1/imports/" + again.id()).status());
        assertEquals(204, partner.delete("api/v1/imports/" + taken.id()).status());
        assertEquals(0, items("2018/19").size(), "Nobody says anything of them any more");
    }

    @Test
    void an_undo_gives_back_what_the_side_said_and_leaves_what_others_say() {
        Answer entered = officer.sendJson("POST", "api/v1/transfers", "{\"payer\":\"%s\",\"receiver\":\"%s\",\"year\":\"2019/20\",\"kind\":\"CONTRACT\",\"receiverPence\":70000,\"note\":\"Typed\"}".formatted(KENT, THANET));
        String ref = entered.json().getString("ref");
        Outcome taken = send(partner, THANET, "all-or-nothing", "2019/20,received,Kent County Council,Contract,900.00,Another note\n2019/20,paid,Kent County Council,Subsidy,5,Sent\n");
        assertEquals(2, taken.taken(), taken::toString);
        assertTrue(taken.says("NOTE"), taken::toString);
        assertEquals(90_000, transfer(ref).getInt("receiverPence"));
        assertEquals("Typed", transfer(ref).getString("note"), "The first note stands");
        String sent = one("2019/20", "SUBSIDY").getString("ref");
        assertEquals(1, send(officer, KENT, "all-or-nothing", "2019/20,received,Thanet District Council,Subsidy,6,\n").taken());

        assertEquals(204, partner.delete("api/v1/imports/" + taken.id()).status());
        assertEquals(70_000, transfer(ref).getInt("receiverPence"));
        assertEquals("TYPED", transfer(ref).getJsonObject("receiverSource").getString("origin"));
        assertEquals(600, transfer(sent).getInt("receiverPence"), "What the other side has said since is its own");
        assertTrue(transfer(sent).isNull("payerPence") && transfer(sent).isNull("note"), () -> transfer(sent).toString());
    }

    @Test
    void an_undo_is_refused_once_the_side_says_something_else() {
        Outcome taken = send(partner, THANET, "all-or-nothing", "2020/21,paid,Kent County Council,Recharge,10,\n");
        JsonObject paid = one("2020/21", "RECHARGE");
        Answer corrected = partner.sendJson("PUT", "api/v1/transfers/" + paid.getString("ref"), "{\"payerPence\":2000,\"version\":%d}".formatted(paid.getInt("version")));
        assertEquals(200, corrected.status(), corrected::toString);
        Answer undone = partner.delete("api/v1/imports/" + taken.id());
        assertEquals(409, undone.status(), undone::toString);
        assertTrue(undone.body().contains(paid.getString("ref")), undone::toString);
        assertEquals(2000, transfer(paid.getString("ref")).getInt("payerPence"));

        Outcome later = send(partner, THANET, "all-or-nothing", "2020/21,paid,Kent County Council,Recharge,30,\n");
        assertEquals(1, later.taken(), "What its owner sends anew counts");
        assertEquals(204, partner.delete("api/v1/imports/" + later.id()).status());
        assertEquals(2000, transfer(paid.getString("ref")).getInt("payerPence"));
        assertEquals("TYPED", transfer(paid.getString("ref")).getJsonObject("payerSource").getString("origin"));
    }

    @Test
    void precepts_and_loans_are_told_and_never_taken_out() {
        Outcome taken = send(partner, THANET, "all-or-nothing", "2021/22,paid,Kent County Council,Precept or levy,100,\n2021/22,received,Kent County Council,LOAN,100,\n2021/22,paid,Kent County Council,Pooled budget (section 75),100,\n");
        assertEquals("COMMITTED", taken.status(), taken::toString);
        assertTrue(taken.remedies().contains("Precepts, levies and loans: 2 of the transfers") && taken.says("FINANCING"), taken::toString);
        assertEquals(0, one("2021/22", "PRECEPT").getInt("eliminatedPence"));
        assertEquals(10_000, one("2021/22", "POOLED_BUDGET").getInt("eliminatedPence"));
    }

    @Test
    void what_contradicts_itself_or_cannot_be_read_is_refused_and_the_rest_is_taken() {
        Outcome taken = send(partner, THANET, "valid-lines", """
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
        assertEquals(1, items("2022/23").size());
    }

    @Test
    void the_filled_template_sent_back_changes_nothing() {
        for (String code : List.of("TRANSFER-OLD", "TRANSFER-NEW")) {
            assertEquals(201, officer.sendJson("POST", "api/v1/organisations", "{\"code\":\"%s\",\"name\":\"Body %s\",\"kind\":\"OTHER\",\"aliases\":[],\"source\":\"system test\"}".formatted(code, code)).status());
        }
        Answer merged = officer.sendJson("POST", "api/v1/organisation-mergers", "{\"predecessors\":[\"TRANSFER-OLD\"],\"successors\":[{\"organisation\":\"TRANSFER-NEW\",\"sharePercent\":100}],\"on\":\"2012-04-01\",\"source\":\"Order of the test\",\"verified\":true}");
        assertEquals(201, merged.status(), merged::toString);
        Outcome sent = send(officer, SEVENOAKS, "all-or-nothing", "2011/12,paid,TRANSFER-OLD,Health transfer,12.34,Care\n2012/13,received,TRANSFER-OLD,Ring-fenced grant,5,\n");
        assertEquals(2, sent.taken(), sent::toString);
        assertEquals(1, officer.get("api/v1/transfers?year=2011/12&organisation=TRANSFER-OLD").json().getInt("total"), "A code means the body that stood in that year");
        assertEquals(1, officer.get("api/v1/transfers?year=2012/13&organisation=TRANSFER-NEW").json().getInt("total"), "and later the one that carries on");
        byte[] template = officer.file("api/v1/datasets/" + DATA_SET + "/template.csv?organisation=" + SEVENOAKS);
        Outcome back = Upload.by(officer, SEVENOAKS).run(DATA_SET, "all-or-nothing", "template.csv", template);
        assertEquals(back.read(), back.unchanged(), back::toString);
        assertTrue(back.read() >= 2, () -> new String(template, StandardCharsets.UTF_8));
        assertTrue(Visitor.signedIn("partner").get("data/upload.xhtml").body().contains(DATA_SET));
    }

    @Test
    void what_was_sent_is_released_from_the_page_of_its_upload() {
        Outcome sent = send(officer, SEVENOAKS, "all-or-nothing", "2014/15,paid,Kent County Council,Grant,5,\n");
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

    @Test
    void what_was_paid_to_a_partner_becomes_the_payers_side_of_a_transfer() {
        Outcome payments = pay("""
                01/02/2026,Tunbridge Wells Borough Council,1000.00
                31/03/2026,Tunbridge Wells Borough Council,-100.00
                01/04/2026,Tunbridge Wells Borough Council,700.00
                01/05/2025,TUNBRIDGE WELLS BC,55.00
                01/05/2027,TUNBRIDGE WELLS BC,-55.00
                """);
        try {
            JsonObject candidate = candidate("Tunbridge Wells Borough");
            Answer silent = decide(candidate, "ACCEPTED", null);
            assertEquals(400, silent.status(), silent::toString);
            assertTrue(silent.body().contains("Say as what the money passes"), silent::toString);
            Answer accepted = decide(candidate, "ACCEPTED", "RECHARGE");
            assertEquals(200, accepted.status(), accepted::toString);
            List<JsonObject> years = accepted.json().getJsonArray("years").getValuesAs(JsonObject.class);
            assertEquals(List.of("2025/26 90000 2", "2026/27 70000 1"), years.stream().map(year -> year.getString("year") + " " + year.getInt("netPence") + " " + year.getInt("payments")).toList());
            JsonObject first = transfer(years.get(0).getString("transfer"));
            assertEquals(SEVENOAKS + TUNBRIDGE_WELLS + "RECHARGE", first.getString("payer") + first.getString("receiver") + first.getString("kind"));
            assertEquals(90_000, first.getInt("payerPence"));
            assertTrue(first.isNull("receiverPence") && !first.getBoolean("released"), first::toString);
            assertEquals("From payments over £500, 2 payments", first.getString("note"));
            assertEquals("PAYMENTS", first.getJsonObject("payerSource").getString("origin"));

            JsonObject otherName = candidate("TUNBRIDGE WELLS BC");
            List<JsonObject> added = decide(otherName, "ACCEPTED", "RECHARGE").json().getJsonArray("years").getValuesAs(JsonObject.class);
            assertEquals(first.getString("ref"), added.get(0).getString("transfer"));
            assertEquals("5500 95500", added.get(0).getInt("netPence") + " " + added.get(0).getInt("togetherPence"));
            assertTrue(added.get(1).isNull("transfer"), "Where credits outweigh payments nothing was passed");
            assertEquals(95_500, transfer(first.getString("ref")).getInt("payerPence"), "What is paid under another name is not added");
            assertEquals("From payments over £500, 3 payments", transfer(first.getString("ref")).getString("note"));
            String page = Visitor.signedIn("officer").get("counting/candidate-transfers.xhtml?organisation=" + SEVENOAKS).body();
            assertTrue(page.contains("counting/transfer.xhtml?code=" + first.getString("ref")), page);
            assertTrue(page.contains("£55.00 of the £955.00 that all accepted payments come to"), page);

            assertEquals(200, decide(candidate("Tunbridge Wells Borough"), "REFUSED", null).status());
            assertEquals(5_500, transfer(first.getString("ref")).getInt("payerPence"), "What is accepted no more is still counted");
            assertEquals(404, officer.get("api/v1/transfers/" + years.get(1).getString("transfer")).status(), "A transfer stays of which no side says anything");
        } finally {
            assertEquals(204, officer.delete("api/v1/imports/" + payments.id()).status());
        }
    }

    @Test
    void an_accepted_side_follows_payments_that_come_and_go_and_says_nothing_that_the_payer_said_itself() {
        Outcome first = pay("01/05/1993,Thanet District Council,800.00\n");
        Outcome more = null;
        try {
            String ref = decide(candidate("Thanet"), "ACCEPTED", "GRANT").json().getJsonArray("years").getJsonObject(0).getString("transfer");
            assertEquals(1, send(partner, THANET, "all-or-nothing", "1993/94,received,Sevenoaks District Council,Grant,800,\n").taken());
            assertEquals("AGREED", transfer(ref).getString("reconciliation"));
            more = pay("01/06/1993,Thanet District Council,200000.00\n01/06/1994,Thanet District Council,70.00\n");
            assertEquals(20_080_000, transfer(ref).getInt("payerPence"), "Payments that came later are not in it");
            assertEquals("DISCREPANCY", transfer(ref).getString("reconciliation"), "Whether the sides agree is asked anew");
            assertEquals(7_000, one("1994/95", "GRANT").getInt("payerPence"), "Nor those of another year");

            Outcome sent = send(officer, SEVENOAKS, "all-or-nothing", "1993/94,paid,Thanet District Council,Grant,900,\n");
            assertEquals(1, sent.taken(), sent::toString);
            assertEquals(204, officer.delete("api/v1/imports/" + more.id()).status());
            more = null;
            assertEquals(90_000, transfer(ref).getInt("payerPence"), "What the payer sent is overwritten");
            assertEquals(0, items("1994/95").size(), "Payments that are gone still say something");
            String page = Visitor.signedIn("officer").get("counting/candidate-transfers.xhtml?organisation=" + SEVENOAKS).body();
            assertTrue(page.contains("the payer says £900.00 itself, from an upload, and that stays; these payments come to £800.00"), page);
            assertEquals(204, officer.delete("api/v1/imports/" + sent.id()).status());
            assertEquals(80_000, transfer(ref).getInt("payerPence"), "What payments said before is put back, which they come to no more");

            JsonObject now = transfer(ref);
            assertEquals(200, officer.sendJson("PUT", "api/v1/transfers/" + ref, "{\"payerPence\":70000,\"receiverPence\":80000,\"version\":%d}".formatted(now.getInt("version"))).status());
            more = pay("01/07/1993,Thanet District Council,5.00\n");
            assertEquals(70_000, transfer(ref).getInt("payerPence"), "What the payer typed is overwritten");
            assertEquals(200, decide(candidate("Thanet"), "REFUSED", null).status());
            assertEquals(70_000, transfer(ref).getInt("payerPence"));
            assertTrue(Visitor.signedIn("officer").get("counting/candidate-transfers.xhtml?organisation=" + SEVENOAKS).body().contains("What the payer has said itself stays."));
            Answer asAnother = decide(candidate("Thanet"), "ACCEPTED", "RECHARGE");
            assertTrue(asAnother.status() == 400 && asAnother.body().contains(ref + " holds these payments already, as grant"), asAnother::toString);
        } finally {
            if (more != null) {
                assertEquals(204, officer.delete("api/v1/imports/" + more.id()).status());
            }
            assertEquals(204, officer.delete("api/v1/imports/" + first.id()).status());
        }
    }

    @Test
    void payments_that_are_sent_again_say_what_they_said_before_they_were_undone() {
        Outcome first = pay("01/05/1992,Thanet District Council,800.00\n");
        decide(candidate("Thanet"), "ACCEPTED", "GRANT");
        assertEquals(80_000, one("1992/93", "GRANT").getInt("payerPence"));
        assertEquals(204, officer.delete("api/v1/imports/" + first.id()).status());
        assertEquals(0, items("1992/93").size());
        Outcome again = pay("01/05/1992,Thanet District Council,810.00\n");
        try {
            assertEquals(81_000, one("1992/93", "GRANT").getInt("payerPence"));
            JsonObject silent = one("1992/93", "GRANT");
            assertEquals(1, send(partner, THANET, "all-or-nothing", "1992/93,received,Sevenoaks District Council,Grant,800,\n").taken());
            JsonObject told = transfer(silent.getString("ref"));
            assertEquals(200, officer.sendJson("PUT", "api/v1/transfers/" + told.getString("ref"), "{\"receiverPence\":80000,\"version\":%d}".formatted(told.getInt("version"))).status());
            Outcome more = pay("01/06/1992,Thanet District Council,5.00\n");
            assertTrue(transfer(told.getString("ref")).isNull("payerPence"), "A payer that took its amount back is spoken for again");
            assertEquals(204, officer.delete("api/v1/imports/" + more.id()).status());
            assertEquals(200, decide(candidate("Thanet"), "REFUSED", null).status());
        } finally {
            assertEquals(204, officer.delete("api/v1/imports/" + again.id()).status());
        }
    }

    @Test
    void payments_complete_a_transfer_of_which_the_receiver_has_spoken_and_the_page_asks_for_the_kind() {
        Outcome payments = pay("01/05/2013,Thanet District Council,800.00\n");
        try {
            assertEquals(1, send(partner, THANET, "all-or-nothing", "2013/14,received,Sevenoaks District Council,Service agreement,790,Theirs\n").taken());
            String silent = press("accept", Map.of());
            assertTrue(silent.contains("Say as what the money passes"), silent);
            String accepted = press("accept", Map.of("kind", "SERVICE_AGREEMENT"));
            JsonObject transfer = one("2013/14", "SERVICE_AGREEMENT");
            assertTrue(accepted.contains("2013/14: " + transfer.getString("ref") + " says that £800.00 was paid"), accepted);
            assertEquals(80_000, transfer.getInt("payerPence"));
            assertEquals(79_000, transfer.getInt("receiverPence"));
            assertEquals("Theirs", transfer.getString("note"));
            String page = Visitor.signedIn("partner").get("counting/transfer.xhtml?code=" + transfer.getString("ref")).body();
            assertTrue(page.contains("What was paid: from payments over £500") && page.contains("What was received: line 2 of transfers.csv"), page);
            String refused = press("refuse", Map.of());
            assertTrue(refused.contains("What these payments said is taken off the transfers again."), refused);
            assertTrue(transfer(transfer.getString("ref")).isNull("payerPence"), "What the receiver says stays alone");
        } finally {
            assertEquals(204, officer.delete("api/v1/imports/" + payments.id()).status());
        }
    }

    private static Outcome send(Visitor visitor, String organisation, String mode, String lines) {
        return Upload.by(visitor, organisation).run(DATA_SET, mode, "transfers.csv", (HEADINGS + lines).getBytes(StandardCharsets.UTF_8));
    }

    private Outcome pay(String lines) {
        Outcome taken = Upload.by(officer, SEVENOAKS).run("counting.spend-over-500", "all-or-nothing", "paid.csv", ("Date Paid,Supplier Name,Net Amount\n" + lines).getBytes(StandardCharsets.UTF_8));
        assertEquals("COMMITTED", taken.status(), taken::toString);
        return taken;
    }

    private List<JsonObject> items(String year) {
        return officer.get("api/v1/transfers?organisation=" + THANET + "&year=" + year).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private JsonObject one(String year, String kind) {
        List<JsonObject> found = items(year).stream().filter(row -> row.getString("kind").equals(kind)).toList();
        assertEquals(1, found.size(), () -> kind + " of " + year + ": " + found);
        return found.get(0);
    }

    private JsonObject transfer(String ref) {
        Answer answer = officer.get("api/v1/transfers/" + ref);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }

    private JsonObject candidate(String payee) {
        return officer.get("api/v1/candidate-transfers?organisation=" + SEVENOAKS).json().getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(row -> row.getString("payee").startsWith(payee)).findFirst().orElseThrow();
    }

    private Answer decide(JsonObject candidate, String ruling, String kind) {
        JsonObject decision = candidate.getJsonObject("decision");
        return officer.sendJson("POST", "api/v1/candidate-transfers/decisions", "{\"proposal\":\"%s\",\"ruling\":\"%s\",\"kind\":%s,\"version\":%s}".formatted(candidate.getString("code"), ruling, kind == null ? "null" : "\"" + kind + "\"",
                decision.isNull("version") ? "null" : String.valueOf(decision.getInt("version"))));
    }

    /** Presses a button of the only candidate of a payer, with what is chosen beside it; gives the page that comes. */
    private static String press(String button, Map<String, String> chosen) {
        Visitor visitor = Visitor.signedIn("officer");
        String path = "counting/candidate-transfers.xhtml";
        Answer list = visitor.get(path + "?organisation=" + SEVENOAKS + "&text=thanet");
        String page = list.body();
        Map<String, String> fields = new HashMap<>(Visitor.hiddenFields(page.substring(page.indexOf("<form id=\"deciding\""))));
        Matcher name = Pattern.compile("name=\"([^\"]+:0:)" + button + "\"").matcher(page);
        assertTrue(name.find(), page);
        fields.put("primefaces.nonce", nonce(list));
        fields.put(name.group(1) + button, button);
        chosen.forEach((field, value) -> fields.put(name.group(1) + field, value));
        Answer pressed = visitor.post(path, fields);
        assertEquals(302, pressed.status(), pressed::toString);
        return visitor.get(pressed.location()).body();
    }

    private static String nonce(Answer page) {
        return page.header("Content-Security-Policy").orElseThrow().replaceFirst(".*'nonce-([^']+)'.*", "$1");
    }
}
