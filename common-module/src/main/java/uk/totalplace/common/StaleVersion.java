package uk.totalplace.common;

/** Somebody else saved the record since it was opened; the caller shows both states and lets the person choose. */
public class StaleVersion extends Refusal {
    private final transient Object current;

    /** @param current the record as it stands now, as its boundary would give it */
    public StaleVersion(String what, Object current) {
        super("Somebody else has changed " + what + " since you opened it.");
        this.current = current;
    }

    public Object current() {
        return current;
    }
}
