package uk.totalplace.assets.property;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import uk.totalplace.common.saving.SavingsChanged;

/** Tells the savings ledger, in the transaction that changes the register, that what surplus property claims may have changed. */
@Dependent
class PropertySavings {
    @Inject
    private Event<SavingsChanged> changed;

    /** Something of many properties changed. */
    void changed() {
        changed.fire(new SavingsChanged("assets"));
    }

    /** A property that was or is so; what is not surplus claims nothing. */
    void touched(PropertyDetails... states) {
        if (Stream.of(states).anyMatch(PropertyDetails::isSurplus)) {
            changed();
        }
    }
}
