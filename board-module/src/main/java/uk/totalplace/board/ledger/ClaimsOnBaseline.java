package uk.totalplace.board.ledger;

import java.util.List;
import uk.totalplace.board.deflator.Restatement;

/** What savings claim on a baseline at the high end of every range, overlaps settled, and what is left of it, in pence of its prices; {@code restated} are the prices of others of them, and how they were brought there. */
public record ClaimsOnBaseline(long claimedPence, long freePence, List<Restatement> restated) {
    public ClaimsOnBaseline {
        restated = List.copyOf(restated);
    }
}
