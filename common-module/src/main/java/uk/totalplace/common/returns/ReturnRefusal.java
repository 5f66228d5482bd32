package uk.totalplace.common.returns;

import uk.totalplace.common.Refusal;

/** A return is not where the step that was asked for begins. */
public class ReturnRefusal extends Refusal {
    ReturnRefusal(String message) {
        super(message);
    }
}
