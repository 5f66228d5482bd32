package uk.totalplace.common.database;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.StaleVersion;

/** Sends to the database now what a repository holds, so that what only the database can see becomes a refusal in words and not a failure at the end. */
public final class Saving {
    private static final String NOT_UNIQUE = "23505";

    private Saving() {
    }

    /** @throws InvalidInput the one given, when somebody took the key of a new record in this very moment */
    public static void fresh(Runnable flush, InvalidInput taken) {
        try {
            flush.run();
        } catch (PersistenceException refused) {
            throw isTaken(refused) ? taken : refused;
        }
    }

    /** @throws StaleVersion when somebody saved the record in this very moment */
    public static void corrected(Runnable flush, String what, Object sent) {
        try {
            flush.run();
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion(what, null, sent);
        }
    }

    private static boolean isTaken(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && NOT_UNIQUE.equals(database.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
