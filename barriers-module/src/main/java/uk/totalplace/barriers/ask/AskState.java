package uk.totalplace.barriers.ask;

import uk.totalplace.barriers.register.ResponseType;

/** Where an ask stands on a day: it waits, has been answered in words that do not say what they come to, or what the answer comes to. */
public enum AskState {
    WAITING, ANSWERED, GRANTED, PARTLY, REFUSED, DEFERRED, MISUNDERSTOOD;

    public String word() {
        return switch (this) {
            case WAITING -> "Waiting";
            case ANSWERED -> "Answered";
            default -> ResponseType.valueOf(name()).word();
        };
    }

    /** Whether there is something to put into effect. */
    public boolean gives() {
        return this == GRANTED || this == PARTLY;
    }
}
