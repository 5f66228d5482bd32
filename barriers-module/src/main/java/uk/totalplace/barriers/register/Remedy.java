package uk.totalplace.barriers.register;

/**
 * What would take a barrier away. {@code effortDays} are the working days of people it takes, more than 0; {@code worksPercent} how likely it is to work, from 1 to 100; {@code urgency} how soon it is needed.
 * Each may be missing where nobody said it.
 */
public record Remedy(String words, Integer effortDays, Integer worksPercent, Urgency urgency) {
    public static final Remedy UNKNOWN = new Remedy(null, null, null, null);

    /** {@code 40 days of work}; null where nobody said. */
    public String effortWords() {
        return effortDays == null ? null : effortDays == 1 ? "1 day of work" : effortDays + " days of work";
    }

    /** {@code 50 in 100}; null where nobody said. */
    public String chanceWords() {
        return worksPercent == null ? null : worksPercent + " in 100";
    }

    /** Null where nobody said. */
    public String urgencyWord() {
        return urgency == null ? null : urgency.word();
    }
}
