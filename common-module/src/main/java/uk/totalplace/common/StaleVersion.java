package uk.totalplace.common;

/** Somebody else saved the record since it was opened; the caller shows both states and lets the person choose. */
public class StaleVersion extends Refusal {
    private final transient Object current;
    private final transient Object sent;

    /** @param current the record as it stands now, as its boundary would give it */
    public StaleVersion(String what, Object current) {
        this(what, current, null);
    }

    /**
     * @param current the record as it stands now, as its boundary would give it; null when it was saved in this very moment
     * @param sent the command that comes too late
     */
    public StaleVersion(String what, Object current, Object sent) {
        super("Somebody else has changed " + what + " since you opened it.");
        this.current = current;
        this.sent = sent;
    }

    private StaleVersion(StaleVersion late, Object sent) {
        super(late.getMessage());
        this.current = late.current;
        this.sent = sent;
    }

    /** The same, with what came too late. */
    public StaleVersion with(Object command) {
        return new StaleVersion(this, command);
    }

    public Object current() {
        return current;
    }

    public Object sent() {
        return sent;
    }
}
