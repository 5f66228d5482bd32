package uk.totalplace.common;

import jakarta.ejb.ApplicationException;

/**
 * The product will not do what was asked, and says why in words a person can read. The transaction is rolled back, so
 * that nothing is half done. Subclasses name what is not so.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected Refusal(String message) {
        super(message);
    }
}
