package uk.totalplace.board.baseline;

import uk.totalplace.common.Refusal;
import uk.totalplace.common.money.Money;

/** A baseline cannot be set below what is claimed on it. */
public class BaselineTooLow extends Refusal {
    public BaselineTooLow(String ref, Money claimed) {
        super("%s cannot be set below %s, which savings claim on it already (rule L01).".formatted(ref, claimed.words()));
    }
}
