package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** Payments that were accepted as passed to a partner, and the transfers that follow them. Each test has years of its own, and none is a year that others count. */
@ExtendWith(TheServer.class)
class AcceptedPaymentsIT {
    private static final String THANET = "E07000114";
    private static final String SEVENOAKS = "E07000111";
    private static final String TUNBRIDGE_WELLS = "E07000116";
    private final Visitor officer = Visitor.basic("officer");
    private final Visitor partner = Visitor.basic("partner");

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
            JsonObject first = SentTransfers.transfer(years.get(0).getString("transfer"));
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
            assertEquals(95_500, SentTransfers.transfer(first.getString("ref")).getInt("payerPence"), "What is paid under another name is not added");
            assertEquals("From payments over £500, 3 payments", SentTransfers.transfer(first.getString("ref")).getString("note"));
            String page = Visitor.signedIn("officer").get("counting/candidate-transfers.xhtml?organisation=" + SEVENOAKS).body();
            assertTrue(page.contains("counting/transfer.xhtml?code=" + first.getString("ref")), page);
            assertTrue(page.contains("£55.00 of the £955.00 that all accepted payments come to"), page);

            assertEquals(200, decide(candidate("Tunbridge Wells Borough"), "REFUSED", null).status());
            assertEquals(5_500, SentTransfers.transfer(first.getString("ref")).getInt("payerPence"), "What is accepted no more is still counted");
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
            assertEquals(1, SentTransfers.send(partner, THANET, "all-or-nothing", "1993/94,received,Sevenoaks District Council,Grant,800,\n").taken());
            assertEquals("AGREED", SentTransfers.transfer(ref).getString("reconciliation"));
            more = pay("01/06/1993,Thanet District Council,200000.00\n01/06/1994,Thanet District Council,70.00\n");
            assertEquals(20_080_000, SentTransfers.transfer(ref).getInt("payerPence"), "Payments that came later are not in it");
            assertEquals("DISCREPANCY", SentTransfers.transfer(ref).getString("reconciliation"), "Whether the sides agree is asked anew");
            assertEquals(7_000, SentTransfers.one(THANET, "1994/95", "GRANT").getInt("payerPence"), "Nor those of another year");

            Outcome sent = SentTransfers.send(officer, SEVENOAKS, "all-or-nothing", "1993/94,paid,Thanet District Council,Grant,900,\n");
            assertEquals(1, sent.taken(), sent::toString);
            assertEquals(204, officer.delete("api/v1/imports/" + more.id()).status());
            more = null;
            assertEquals(90_000, SentTransfers.transfer(ref).getInt("payerPence"), "What the payer sent is overwritten");
            assertEquals(0, SentTransfers.between(THANET, "1994/95").size(), "Payments that are gone still say something");
            String page = Visitor.signedIn("officer").get("counting/candidate-transfers.xhtml?organisation=" + SEVENOAKS).body();
            assertTrue(page.contains("the payer says £900.00 itself, from an upload, and that stays; these payments come to £800.00"), page);
            assertEquals(204, officer.delete("api/v1/imports/" + sent.id()).status());
            assertEquals(80_000, SentTransfers.transfer(ref).getInt("payerPence"), "What payments said before is put back, which they come to no more");

            JsonObject now = SentTransfers.transfer(ref);
            assertEquals(200, officer.sendJson("PUT", "api/v1/transfers/" + ref, "{\"payerPence\":70000,\"receiverPence\":80000,\"version\":%d}".formatted(now.getInt("version"))).status());
            more = pay("01/07/1993,Thanet District Council,5.00\n");
            assertEquals(70_000, SentTransfers.transfer(ref).getInt("payerPence"), "What the payer typed is overwritten");
            assertEquals(200, decide(candidate("Thanet"), "REFUSED", null).status());
            assertEquals(70_000, SentTransfers.transfer(ref).getInt("payerPence"));
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
        assertEquals(80_000, SentTransfers.one(THANET, "1992/93", "GRANT").getInt("payerPence"));
        assertEquals(204, officer.delete("api/v1/imports/" + first.id()).status());
        assertEquals(0, SentTransfers.between(THANET, "1992/93").size());
        Outcome again = pay("01/05/1992,Thanet District Council,810.00\n");
        try {
            assertEquals(81_000, SentTransfers.one(THANET, "1992/93", "GRANT").getInt("payerPence"));
            JsonObject silent = SentTransfers.one(THANET, "1992/93", "GRANT");
            assertEquals(1, SentTransfers.send(partner, THANET, "all-or-nothing", "1992/93,received,Sevenoaks District Council,Grant,800,\n").taken());
            JsonObject told = SentTransfers.transfer(silent.getString("ref"));
            assertEquals(200, officer.sendJson("PUT", "api/v1/transfers/" + told.getString("ref"), "{\"receiverPence\":80000,\"version\":%d}".formatted(told.getInt("version"))).status());
            Outcome more = pay("01/06/1992,Thanet District Council,5.00\n");
            assertTrue(SentTransfers.transfer(told.getString("ref")).isNull("payerPence"), "A payer that took its amount back is spoken for again");
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
            assertEquals(1, SentTransfers.send(partner, THANET, "all-or-nothing", "2013/14,received,Sevenoaks District Council,Service agreement,790,Theirs\n").taken());
            String silent = press("accept", Map.of());
            assertTrue(silent.contains("Say as what the money passes"), silent);
            String accepted = press("accept", Map.of("kind", "SERVICE_AGREEMENT"));
            JsonObject transfer = SentTransfers.one(THANET, "2013/14", "SERVICE_AGREEMENT");
            assertTrue(accepted.contains("2013/14: " + transfer.getString("ref") + " says that £800.00 was paid"), accepted);
            assertEquals(80_000, transfer.getInt("payerPence"));
            assertEquals(79_000, transfer.getInt("receiverPence"));
            assertEquals("Theirs", transfer.getString("note"));
            String page = Visitor.signedIn("partner").get("counting/transfer.xhtml?code=" + transfer.getString("ref")).body();
            assertTrue(page.contains("What was paid: from payments over £500") && page.contains("What was received: line 2 of transfers.csv"), page);
            String refused = press("refuse", Map.of());
            assertTrue(refused.contains("What these payments said is taken off the transfers again."), refused);
            assertTrue(SentTransfers.transfer(transfer.getString("ref")).isNull("payerPence"), "What the receiver says stays alone");
        } finally {
            assertEquals(204, officer.delete("api/v1/imports/" + payments.id()).status());
        }
    }

    @Test
    void a_payer_that_took_its_amount_back_stays_silent_though_its_payments_go_and_come_again() {
        Outcome payments = pay("01/05/1991,Thanet District Council,800.00\n");
        try {
            String ref = decide(candidate("Thanet"), "ACCEPTED", "GRANT").json().getJsonArray("years").getJsonObject(0).getString("transfer");
            assertEquals(1, SentTransfers.send(partner, THANET, "all-or-nothing", "1991/92,received,Sevenoaks District Council,Grant,800,\n").taken());
            assertEquals(200, officer.sendJson("PUT", "api/v1/transfers/" + ref, "{\"receiverPence\":80000,\"version\":%d}".formatted(SentTransfers.transfer(ref).getInt("version"))).status());
            assertEquals(204, officer.delete("api/v1/imports/" + payments.id()).status());
            payments = pay("01/05/1991,Thanet District Council,800.00\n");
            assertTrue(SentTransfers.transfer(ref).isNull("payerPence"), "Its payments speak for a payer that took back what they had said");
            Outcome sent = SentTransfers.send(officer, SEVENOAKS, "all-or-nothing", "1991/92,paid,Thanet District Council,Grant,95,\n");
            assertEquals(9_500, SentTransfers.transfer(ref).getInt("payerPence"));
            assertEquals(204, officer.delete("api/v1/imports/" + sent.id()).status());
            assertTrue(SentTransfers.transfer(ref).isNull("payerPence"), "An undo gives back that the payer says nothing");
            assertEquals(200, decide(candidate("Thanet"), "REFUSED", null).status());
            assertEquals(200, decide(candidate("Thanet"), "ACCEPTED", "GRANT").status());
            assertEquals(80_000, SentTransfers.transfer(ref).getInt("payerPence"), "Accepted anew they speak");
        } finally {
            assertEquals(204, officer.delete("api/v1/imports/" + payments.id()).status());
        }
    }

    @Test
    void what_was_paid_is_taken_out_once_though_the_payee_turns_out_to_be_another_body() {
        Outcome payments = pay("01/05/2004,Thanet District Council Zzport,800.00\n");
        try {
            assertEquals(200, decide(candidate("Thanet"), "ACCEPTED", "GRANT").status());
            assertEquals(80_000, SentTransfers.one(THANET, "2004/05", "GRANT").getInt("payerPence"));
            assertEquals(201, officer.sendJson("POST", "api/v1/organisations", body("ZZ-PORT", "Thanet District Council Zzport")).status());
            List<JsonObject> both = candidates().stream().filter(row -> row.getString("payee").startsWith("Thanet")).toList();
            assertEquals(List.of("E07000114 ACCEPTED", "ZZ-PORT OPEN"), both.stream().map(row -> row.getString("partner") + " " + row.getJsonObject("decision").getString("ruling")).sorted().toList(), "One that was accepted is there to be refused");
            Answer accepted = decide(both.stream().filter(row -> row.getString("partner").equals("ZZ-PORT")).findFirst().orElseThrow(), "ACCEPTED", "GRANT");
            assertEquals(200, accepted.status(), accepted::toString);
            assertEquals(80_000, SentTransfers.one("ZZ-PORT", "2004/05", "GRANT").getInt("payerPence"));
            assertEquals(List.of(), SentTransfers.between(THANET, "2004/05"), "The same payments are taken out twice");
        } finally {
            assertEquals(204, officer.delete("api/v1/imports/" + payments.id()).status());
        }
    }

    @Test
    void payments_to_a_body_that_had_ended_pass_to_the_one_that_stood_for_it_in_that_year() {
        for (String code : List.of("ZZ-OLD", "ZZ-NEW")) {
            assertEquals(201, officer.sendJson("POST", "api/v1/organisations", body(code, "Zzhealth trust " + code)).status());
        }
        Answer merged = officer.sendJson("POST", "api/v1/organisation-mergers", "{\"predecessors\":[\"ZZ-OLD\"],\"successors\":[{\"organisation\":\"ZZ-NEW\",\"sharePercent\":100}],\"on\":\"2003-04-01\",\"source\":\"Order of the test\",\"verified\":true}");
        assertEquals(201, merged.status(), merged::toString);
        Outcome payments = pay("01/05/2002,Zzhealth trust ZZ-OLD,600.00\n01/05/2003,Zzhealth trust ZZ-OLD,800.00\n");
        try {
            assertEquals(200, decide(candidate("Zzhealth"), "ACCEPTED", "HEALTH_TRANSFER").status());
            assertEquals(60_000, SentTransfers.one("ZZ-OLD", "2002/03", "HEALTH_TRANSFER").getInt("payerPence"));
            assertEquals(80_000, SentTransfers.one("ZZ-NEW", "2003/04", "HEALTH_TRANSFER").getInt("payerPence"), "What the heir has in its return is not taken out");
        } finally {
            assertEquals(204, officer.delete("api/v1/imports/" + payments.id()).status());
        }
    }

    @Test
    void a_released_transfer_goes_out_of_sight_when_payments_that_nobody_released_change_it() {
        Outcome payments = pay("01/05/2005,Thanet District Council,800.00\n");
        Outcome more = null;
        try {
            String ref = decide(candidate("Thanet"), "ACCEPTED", "GRANT").json().getJsonArray("years").getJsonObject(0).getString("transfer");
            assertEquals(204, officer.sendJson("POST", "api/v1/payments/releases", "{\"organisation\":\"" + SEVENOAKS + "\"}").status());
            assertEquals(200, officer.sendJson("POST", "api/v1/transfers/" + ref + "/release", "").status());
            assertEquals(200, Visitor.basic("reader").get("api/v1/transfers/" + ref).status());
            more = pay("01/06/2005,Thanet District Council,200000.00\n");
            assertEquals(20_080_000, SentTransfers.transfer(ref).getInt("payerPence"));
            assertEquals(404, Visitor.basic("reader").get("api/v1/transfers/" + ref).status(), "It tells what payments come to that nobody released");
        } finally {
            if (more != null) {
                assertEquals(204, officer.delete("api/v1/imports/" + more.id()).status());
            }
            assertEquals(204, officer.delete("api/v1/imports/" + payments.id()).status());
        }
    }

    private static String body(String code, String name) {
        return "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"OTHER\",\"aliases\":[],\"source\":\"system test\"}".formatted(code, name);
    }

    private Outcome pay(String lines) {
        Outcome taken = Upload.by(officer, SEVENOAKS).run("counting.spend-over-500", "all-or-nothing", "paid.csv", ("Date Paid,Supplier Name,Net Amount\n" + lines).getBytes(StandardCharsets.UTF_8));
        assertEquals("COMMITTED", taken.status(), taken::toString);
        return taken;
    }

    private List<JsonObject> candidates() {
        return officer.get("api/v1/candidate-transfers?organisation=" + SEVENOAKS).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private JsonObject candidate(String payee) {
        return candidates().stream().filter(row -> row.getString("payee").startsWith(payee)).findFirst().orElseThrow();
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
