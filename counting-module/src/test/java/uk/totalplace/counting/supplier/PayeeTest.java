package uk.totalplace.counting.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayeeTest {

    private static PayeeKind kind(String name) {
        return Payee.of(name, null).kind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MR Y EXAMPLE", "MRS K M EXAMPLE", "Ms Victoria Example", "MR & MRS D EXAMPLE", "MR E EXAMPLE/MR MJ SAMPLE", "MR DOUGLAS EXAMPLE T/A COUNTY ESTATES", "EXAMPLE, J", "O'Sample, A. B.", "J A Example", "J. Sample",
            "ROBERT EXAMPLE", "Susan Jane Example", "Dr A Example", "EXAMPLE, JANE"})
    void a_name_that_looks_like_a_private_persons_is_no_supplier(String name) {
        assertEquals(PayeeKind.PERSON, kind(name));
        assertNull(Payee.of(name, null).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JANE EXAMPLE T/A CAKE BOX", "Jane Example t/a Example Catering Services", "J Example (trading as Fixit)", "J EXAMPLE T/AS EXAMPLE & SONS LTD", "J & R EXAMPLE T/A FIXIT LTD", "Mr J Example T/A Example Homes Ltd"})
    void who_trades_under_a_name_is_a_person_still(String name) {
        assertEquals(PayeeKind.PERSON, kind(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"John & Mary Example", "John and Mary Jane Example", "JOHN EXAMPLE & MARY SAMPLE", "J & M Example", "J. A. & M. Example", "M R Example & J S Sample", "John Example/Mary Sample", "Jane & J Example"})
    void two_who_are_paid_together_are_persons(String name) {
        assertEquals(PayeeKind.PERSON, kind(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Priya Example", "Mohammed Ali Example", "AGNIESZKA EXAMPLE", "Olumide Example", "Lakshmi Example", "José Example", "Zuzana Examplová", "Siobhán Example", "Mark Example", "DAVE EXAMPLE"})
    void given_names_are_known_from_many_places(String name) {
        assertEquals(PayeeKind.PERSON, kind(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme Ltd t/a Jane Example", "EXAMPLE CARE LIMITED T/A SAMPLE HOUSE", "T/A Example", "Easy Hire T/A D&R Cars", "Mr Fixit Ltd T/A Fixit", "Russell & Russell", "Hodge Jones & Allen", "John Example & Partners", "J & M Horticulture", "B & Q plc",
            "A/C Payable Clearing", "Priya Restaurant", "Victoria Coaches", "Edmond Shipway", "Grant Thornton", "Carter Jonas", "Thomas and Betts Ltd", "Marks and Spencer"})
    void a_business_stays_a_supplier_though_it_trades_under_a_name_or_is_called_like_people(String name) {
        assertEquals(PayeeKind.SUPPLIER, kind(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A & A ELECTRICAL DISTRIBUTORS LTD", "A D Simpson Ltd", "F T Factors", "Beth Johnson Foundation", "John Lewis Partnership", "HMRC", "npower", "TOPS", "Corona Energy Ltd", "Mr Fixit Ltd", "Jones & Reeves", "Liddy's Personal Injury Solicitors",
            "REDACTIVE MEDIA SALES LIMITED", "St Anne's Community Services", "4 SITE SECURITY SERVICES LTD", "James Hall & Sons", "Reed Specialist Recruitment Ltd", "WYG", "Total Gas & Power Ltd", "99P STORES"})
    void a_business_is_a_supplier(String name) {
        assertEquals(PayeeKind.SUPPLIER, kind(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REDACTED PERSONAL DATA", "Redacted Personal Information", "REDACTED - Personal Information", "Redacted", "NAME WITHHELD", "Personal data", "REDACTED COMMERCIAL CONFIDENTIALITY", "****", "-"})
    void a_name_that_was_taken_out_is_redacted(String name) {
        assertEquals(PayeeKind.REDACTED, kind(name));
    }

    @ParameterizedTest
    @NullSource
    void where_nobody_is_named_nobody_is(String name) {
        assertEquals(PayeeKind.NOT_NAMED, kind(name));
    }

    @Test
    void a_company_number_says_that_it_is_a_company() {
        assertEquals(PayeeKind.SUPPLIER, Payee.of("Robert Example", "01234567").kind());
        assertEquals(Payee.of("Acme Ltd", "01234567").key(), Payee.of("Acme Holdings plc", "01234567").key());
    }

    @Test
    void a_supplier_is_the_same_however_its_name_is_spelt_and_another_with_another_legal_form() {
        assertEquals(Payee.of("A & B (Kent) Ltd.", null).key(), Payee.of("A AND B KENT LIMITED", null).key());
        assertNotEquals(Payee.of("Acme Ltd", null).key(), Payee.of("Acme plc", null).key());
        assertNotEquals(Payee.of("Acme (North) Ltd", null).key(), Payee.of("Acme (South) Ltd", null).key());
    }
}
