package uk.totalplace.common.money;

import uk.totalplace.common.Refusal;

/** A range whose low end is above its high end says nothing. */
public class UpsideDownRange extends Refusal {
    public UpsideDownRange(Money low, Money high) {
        super("The range is upside down: its low end %s is above its high end %s.".formatted(low.exactWords(), high.exactWords()));
    }
}
