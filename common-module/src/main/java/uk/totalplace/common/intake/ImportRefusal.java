package uk.totalplace.common.intake;

import uk.totalplace.common.Refusal;

/** A run will not do what was asked, such as being undone twice. */
public class ImportRefusal extends Refusal {
    public ImportRefusal(String message) {
        super(message);
    }
}
