package uk.totalplace.common.database;

import java.sql.SQLException;

/** The database refused or did not answer; the transaction is lost and the work can be tried again. */
public class DatabaseTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseTrouble(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
