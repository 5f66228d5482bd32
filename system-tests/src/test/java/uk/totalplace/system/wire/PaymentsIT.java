package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** Payments over the API and on their pages, for an organisation that the demonstration has none of. */
@ExtendWith(TheServer.class)
class PaymentsIT {
    private static final String DATA_SET = "counting.spend-over-500";
    private static final String OWNER = "E07000109";
    /** As councils publish them: a title, amounts in every manner, days in several, a total that says so and one that does not. */
    private static final String QUIRKS = """
            Spend over £500,,,,,
            ,,,,,
            Body Name,Service Area,Invoice Payment Date,Trans No,Net Amount (£),Supplier Name,Irrecoverable VAT
            Gravesham Borough Council,Housing,24/12/2010,Q1,"£1,616.23",Quirk Electrical Distributors Ltd,100.00
            Gravesham Borough Council,Housing,24.12.2010,Q2,(58.20),QUIRK ELECTRICAL DISTRIBUTORS LIMITED
            Gravesham Borough Council,Housing,24-Dec-2010,Q3,12.00 CR,Quirk Café Ltd
            Gravesham Borough Council,Finance,2010-12-31,Q4,-£0.03,REDACTED PERSONAL DATA
            Gravesham Borough Council,Finance,31/12/2010,Q5,750,Mr Q Quirkperson,20.50
            Gravesham Borough Council,Finance,2011-01,Q6,500.00,Kent County Council
            Gravesham Borough Council,Finance,31/12/2010,Q7,600.00,Quirk Twin Ltd
            Gravesham Borough Council,Finance,31/12/2010,Q7,600.00,Quirk Twin Ltd
            ,,,,"3,996.00",,120.50
            Grand Total,,,,3996,
            """;
    private final Upload upload = Upload.by(Visitor.basic("officer"), OWNER);
    private Outcome taken;

    @AfterEach
    void undo() {
        if (taken != null) {
            assertEquals(204, upload.undo(taken.id()).status());
            assertEquals("0 of 0", sums("organisation=" + OWNER));
        }
    }

    private Outcome run(String mode, String file) {
        return upload.run(DATA_SET, mode, "payments.csv", file.getBytes(Charset.forName("windows-1252")));
    }

    private void take(String file) {
        taken = run("all-or-nothing", file);
        assertEquals("COMMITTED", taken.status(), taken::toString);
    }

    private static String sums(String query) {
        JsonObject totals = Visitor.basic("officer").get("api/v1/payments/totals?" + query).json();
        return totals.getInt("lines") + " of " + totals.getJsonNumber("netPence").longValue();
    }

    private static String inList(String account, String query) {
        return Visitor.basic(account).get("api/v1/payments?size=100&" + query).body();
    }

    @Test
    void what_councils_really_publish_is_taken_to_the_penny() {
        Outcome dry = run("dry-run", QUIRKS);
        take(QUIRKS);
        assertEquals(dry.counters(), taken.counters());
        assertEquals("read 8 = taken 8 + unchanged 0 + refused 0, skipped 4", taken.counters(), taken::toString);
        assertEquals(399_600, taken.amountPence());
        assertEquals("8 of 399600", sums("organisation=" + OWNER));
        assertTrue(List.of("S01", "S02", "S03", "S04", "NO_COLUMN", "SKIPPED").stream().allMatch(taken::says), taken::toString);
        assertTrue(taken.remedies().contains("though nothing says so"), taken::toString);
        assertFalse(taken.toString().contains("Quirkperson"), "The upload's problems tell the name");

        String page = Visitor.signedIn("officer").get("counting/payments.xhtml?organisation=" + OWNER).body();
        assertTrue(page.contains("8 payments") && page.contains("£3,996.00") && page.contains("3 credits of −£70"), page);
    }

    @Test
    void the_same_file_again_changes_nothing_and_twins_are_both_there() {
        take(QUIRKS);
        assertEquals("2 of 120000", sums("organisation=" + OWNER + "&supplier=quirk+twin"));
        Outcome again = run("all-or-nothing", QUIRKS);
        assertEquals("read 8 = taken 0 + unchanged 8 + refused 0, skipped 4", again.counters(), again::toString);
        Outcome more = run("valid-lines", QUIRKS.replace("Q5,750", "Q5,751"));
        assertEquals("read 9 = taken 1 + unchanged 7 + refused 1, skipped 3", more.counters(), more::toString);
        assertTrue(more.says("TOTAL"), "The total that says nothing of itself no longer adds up");
        Answer early = upload.undo(taken.id());
        assertEquals(409, early.status(), "Payments that later uploads found here are gone");
        assertTrue(early.body().contains("upload %d found 8 of its lines here already; upload %d found 7 of its lines here already".formatted(again.id(), more.id())), early::toString);
        assertEquals(204, upload.undo(more.id()).status());
        assertEquals(204, upload.undo(again.id()).status());
        assertEquals("8 of 399600", sums("organisation=" + OWNER));
    }

    @Test
    void a_line_is_taken_whole_or_refused_with_its_reason() {
        Outcome dry = run("dry-run", """
                Date,Supplier,Amount
                03/04/10,Two figures Ltd,500
                31/02/2010,No such day Ltd,500
                31/03/2010,Letter O Ltd,5OO.00
                ,No day Ltd,500
                31/03/2010,No amount Ltd,
                ,,77.00
                31/03/2010,Good Ltd,500
                """);
        assertEquals("read 7 = taken 1 + unchanged 0 + refused 6, skipped 0", dry.counters(), dry::toString);
        assertTrue(dry.says("TOTAL") && dry.says("S01") && dry.says("S02"), dry::toString);
    }

    @ParameterizedTest
    @CsvSource({"credits=yes, 3 of -7023", "credits=no, 5 of 406623", "from=2010-12-25&to=2010-12-31, 4 of 194997", "from=25+December+2010&to=31/01/2011, 5 of 244997", "to=2010-12-31, 7 of 349600", "amount-from=600, 4 of 356623", "amount-from=0.03&amount-to=58.20, 3 of -7023",
            "supplier=QUIRK+electrical, 2 of 155803", "supplier=cafe, 1 of -1200"})
    void the_list_is_filtered_in_the_database(String query, String sums) {
        take(QUIRKS);
        assertEquals(sums, sums("organisation=" + OWNER + "&" + query));
        assertEquals(Integer.parseInt(sums.replaceFirst(" .*", "")), Visitor.basic("officer").get("api/v1/payments?organisation=" + OWNER + "&" + query).json().getInt("total"));
    }

    @Test
    void private_people_and_redacted_names_are_found_by_nobody_and_named_to_their_keepers_only() {
        take(QUIRKS);
        assertEquals(204, Visitor.basic("officer").sendJson("POST", "api/v1/payments/releases", "{\"organisation\":\"" + OWNER + "\"}").status());
        for (String name : List.of("Quirkperson", "redacted")) {
            assertEquals("0 of 0", sums("supplier=" + name));
        }
        assertTrue(inList("officer", "organisation=" + OWNER).contains("Quirkperson"));
        for (String account : List.of("partner", "reader", "board", "scrutiny")) {
            assertTrue(inList(account, "organisation=" + OWNER).contains("Quirk Twin"), account);
            assertFalse(inList(account, "organisation=" + OWNER).contains("Quirkperson"), account);
            assertFalse(Visitor.basic(account).get("api/v1/payments?organisation=" + OWNER, "Accept", "text/csv").body().contains("Quirkperson"), account);
            Answer sheet = Visitor.basic(account).get("api/v1/payments/" + taken.id() + "/8");
            assertTrue(sheet.status() == 200 && sheet.body().contains("PERSON") && !sheet.body().contains("Quirkperson"), sheet::toString);
        }
        assertFalse(Visitor.signedIn("reader").get("counting/payment.xhtml?run=" + taken.id() + "&line=8").body().contains("Quirkperson"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "reader", "board", "scrutiny", "caseworker"})
    void what_is_not_released_is_not_there_for_others(String account) {
        take(QUIRKS);
        assertFalse(inList(account, "organisation=" + OWNER).contains(OWNER), account);
        assertEquals(0, Visitor.basic(account).get("api/v1/payments/totals?organisation=" + OWNER).json().getInt("lines"));
        assertEquals(404, Visitor.basic(account).get("api/v1/payments/" + taken.id() + "/4").status());
        assertFalse(inList(account, "organisation=E07000113").contains("E07000113"), account);
    }

    @Test
    void another_version_of_a_list_and_one_that_lost_its_minus_signs_are_warned_of() {
        take(QUIRKS);
        assertFalse(taken.says("OVERLAP") || taken.says("NO_CREDITS"), taken::toString);
        assertFalse(run("dry-run", QUIRKS).says("OVERLAP"), "The very same file is no other version");
        assertTrue(run("dry-run", QUIRKS.replace("Trans No", "Our number")).says("OVERLAP"));

        StringBuilder cleaned = new StringBuilder("Payment Date,Beneficiary Name,Amount\n");
        for (int i = 0; i < 500; i++) {
            cleaned.append("2009-06-01,Quirk ").append(i).append(" Ltd,").append(500 + i).append("\n");
        }
        assertTrue(run("dry-run", cleaned.toString()).says("NO_CREDITS"));
        assertFalse(run("dry-run", cleaned + "2009-06-01,Quirk Credit Ltd,-1\n").says("NO_CREDITS"));
    }

    @Test
    void a_payment_leads_to_its_file_and_line() {
        take(QUIRKS);
        JsonObject sheet = Visitor.basic("officer").get("api/v1/payments/" + taken.id() + "/4").json();
        assertEquals("Quirk Electrical Distributors Ltd", sheet.getJsonObject("row").getString("payee"));
        assertEquals(161_623, sheet.getJsonObject("row").getInt("amountPence"));
        String page = Visitor.signedIn("officer").get("counting/payment.xhtml?run=" + taken.id() + "&line=4").body();
        assertTrue(page.contains("Line 4 of payments.csv") && page.contains("£1,616.23"), page);
        String month = Visitor.signedIn("officer").get("counting/payment.xhtml?run=" + taken.id() + "&line=9").body();
        assertTrue(month.contains("January 2011; the day is not said"), month);
    }

    @Test
    void a_file_without_days_is_refused_and_told_of_the_column_it_lacks() {
        Outcome refused = upload.run(DATA_SET, "valid-lines", "sums.csv", "Sum of Invoice Nett Amount,\nSupplier Name,Total\nEngage Ltd,4046158.25\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("REFUSED", refused.status());
        assertTrue(refused.says("KEY_COLUMN_MISSING") && refused.remedies().contains("PaymentDate"), refused::toString);
    }

    @Test
    void a_partner_uploads_for_itself_only() {
        assertEquals(403, Upload.by(Visitor.basic("partner"), OWNER).send(DATA_SET, "dry-run", "p.csv", QUIRKS.getBytes(StandardCharsets.UTF_8)).status());
        assertEquals(403, Visitor.basic("partner").sendJson("POST", "api/v1/payments/releases", "{\"organisation\":\"" + OWNER + "\"}").status());
        assertEquals(403, Visitor.basic("reader").sendJson("POST", "api/v1/payments/releases", "{\"organisation\":\"" + OWNER + "\"}").status());
    }
}
