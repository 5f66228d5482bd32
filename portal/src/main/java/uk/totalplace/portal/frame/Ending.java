package uk.totalplace.portal.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.Refusal;

/** How a page ends that cannot be shown. The status finds the words: web.xml maps it to a page of WEB-INF/errors. */
enum Ending {
    NOT_FOUND(404), NOT_ALLOWED(403), SESSION_ENDED(410), WENT_WRONG(500);

    private final int status;

    Ending(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /**
     * What a failure means to the person, whatever it was wrapped in on its way. A refusal while a page loads says that its
     * address leads nowhere: acts of a person catch theirs and say them at the field.
     */
    static Ending of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EJBAccessException || cause instanceof NotYours) {
                return NOT_ALLOWED;
            }
            if (cause instanceof Refusal) {
                return NOT_FOUND;
            }
            if (cause instanceof ViewExpiredException) {
                return SESSION_ENDED;
            }
        }
        return WENT_WRONG;
    }
}
