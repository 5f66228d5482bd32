package uk.totalplace.counting.supplier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.totalplace.common.money.Money;

/**
 * Payments of one body to a payee that may be a partner, and so money that moves between the two.
 *
 * @param code  names it in its list
 * @param score how surely the payee is that partner, 0 to 100, with its reason
 * @param years what it came to in each year when it was accepted last, with the transfers; empty while it never was
 */
public record CandidateTransfer(String code, String payer, String partner, UUID supplier, String payee, int score, String reason, long lines, long netPence, LocalDate first, LocalDate last, boolean synthetic, Decision decision,
        List<AcceptedYear> years) implements Serializable {

    public Money net() {
        return Money.ofPence(netPence);
    }

    /** Whether payments have come or gone since it was accepted, so that the transfers may say too little or too much; asked for those who see all payments of the payer. */
    public boolean hasMoved() {
        return decision.ruling() == Ruling.ACCEPTED && years.stream().allMatch(year -> year.netPence() != null) && netPence != years.stream().mapToLong(AcceptedYear::netPence).sum();
    }

    CandidateTransfer decided(Decision said, List<AcceptedYear> accepted) {
        return new CandidateTransfer(code, payer, partner, supplier, payee, score, reason, lines, netPence, first, last, synthetic, said, accepted);
    }
}
