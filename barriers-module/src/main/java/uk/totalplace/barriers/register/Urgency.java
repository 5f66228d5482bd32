package uk.totalplace.barriers.register;

/**
 * How soon a barrier has to be out of the way, from the least. {@code weight}, from 1 to 3, is what that counts for in its priority; the field has no standard scale, so the steps are even.
 */
public enum Urgency {
    CAN_WAIT(1), THIS_YEAR(2), NOW(3);

    private final int weight;

    Urgency(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    public String word() {
        return switch (this) {
            case CAN_WAIT -> "Can wait";
            case THIS_YEAR -> "This year";
            case NOW -> "Now";
        };
    }

    /** What it means, for whoever chooses it. */
    public String sentence() {
        return switch (this) {
            case CAN_WAIT -> "Can wait: what it holds up is not lost meanwhile";
            case THIS_YEAR -> "This year: after that part of what it holds up is lost";
            case NOW -> "Now: every month something of what it holds up is lost";
        };
    }
}
