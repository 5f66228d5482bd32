package uk.totalplace.board.ledger;

import uk.totalplace.common.Refusal;

/** The workflow does not lead there from where the saving stands, or not for this person. */
public class StepNotAllowed extends Refusal {
    StepNotAllowed(String message) {
        super(message);
    }
}
