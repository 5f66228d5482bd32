package uk.totalplace.board.ledger;

import uk.totalplace.common.Refusal;

/** The savings on a baseline would together claim more than there is. */
public class OverBaseline extends Refusal {
    OverBaseline(String message) {
        super(message);
    }
}
