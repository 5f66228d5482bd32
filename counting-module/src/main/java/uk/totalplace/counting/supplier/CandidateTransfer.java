package uk.totalplace.counting.supplier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import uk.totalplace.common.money.Money;

/**
 * Payments of one body to a payee that may be a partner, and so money that moves between the two.
 *
 * @param code  names it in its list
 * @param score how surely the payee is that partner, 0 to 100, with its reason
 */
public record CandidateTransfer(String code, String payer, String partner, UUID supplier, String payee, int score, String reason, long lines, long netPence, LocalDate first, LocalDate last, boolean synthetic, Decision decision) implements Serializable {

    public Money net() {
        return Money.ofPence(netPence);
    }
}
