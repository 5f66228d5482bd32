package uk.totalplace.common;

/** There is no such thing, or it is not the caller's to see: nobody can tell the two apart. */
public class NotFound extends Refusal {
    public NotFound(String what) {
        super("There is no " + what + " here, or it has not been released to you.");
    }
}
