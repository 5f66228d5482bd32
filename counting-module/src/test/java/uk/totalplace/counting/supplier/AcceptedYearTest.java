package uk.totalplace.counting.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import uk.totalplace.counting.transfer.Origin;
import uk.totalplace.counting.transfer.TransferKind;

class AcceptedYearTest {
    private static AcceptedYear year(long net, Long payer, Origin origin, Long together) {
        return new AcceptedYear("2009/10", 2L, net, "TRF-001", TransferKind.RECHARGE, payer, origin, together);
    }

    @Test
    void nothing_is_said_where_the_transfer_says_what_these_payments_do() {
        assertEquals("", year(90_000, 90_000L, Origin.PAYMENTS, 90_000L).words());
        assertEquals("", year(90_000, 90_000L, Origin.TYPED, 90_000L).words());
    }

    @Test
    void payments_under_one_of_several_names_are_a_part_of_what_the_transfer_says() {
        assertEquals("£55.00 of the £955.00 that all accepted payments come to", year(5_500, 95_500L, Origin.PAYMENTS, 95_500L).words());
    }

    @Test
    void what_the_payer_has_said_itself_stays_and_both_amounts_are_given() {
        assertEquals("the payer says £800.00 itself, typed in, and that stays; these payments come to £900.00", year(90_000, 80_000L, Origin.TYPED, 90_000L).words());
        assertEquals("the payer says £800.00 itself, from an upload, and that stays; these payments come to £900.00, all that are accepted to £955.00", year(90_000, 80_000L, Origin.UPLOAD, 95_500L).words());
        assertTrue(year(90_000, 80_000L, Origin.UPLOAD, 90_000L).isOwn());
        assertFalse(year(90_000, 90_000L, Origin.PAYMENTS, 90_000L).isOwn());
    }

    @Test
    void where_credits_outweigh_the_payments_nothing_was_passed() {
        assertEquals("credits outweigh the payments, which come to −£55.00, so nothing was passed", new AcceptedYear("2009/10", 1L, -5_500L, null, null, null, null, null).words());
        assertEquals("credits under other names outweigh these payments of £55.00, so nothing was passed", new AcceptedYear("2009/10", 1L, 5_500L, null, null, null, null, null).words());
    }

    @Test
    void who_may_not_see_the_payments_reads_no_amount_of_them() {
        AcceptedYear hidden = year(5_500, 95_500L, Origin.PAYMENTS, 95_500L).withoutPayments();
        assertEquals("", hidden.words());
        assertEquals(null, hidden.togetherPence());
    }
}
