package uk.totalplace.common.database;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Lets works that must not overlap wait for one another, on whichever node they run: a turn is a row that is held until the transaction ends. */
@Dependent
public class Turns {
    private static final int MOST_TRIES = 60;

    @Inject
    private Database database;

    /**
     * Waits for whoever has the turn now. PostgreSQL waits by itself; H2 gives up after two seconds, and is asked again.
     *
     * @param table a table of turns, each with its {@code id}
     * @throws DatabaseTrouble when it does not come
     */
    public void take(String table, int id) {
        for (int tries = 1;; tries++) {
            try {
                database.query(row -> row.getInt(1), "select id from " + table + " where id = ? for update", id);
                return;
            } catch (DatabaseTrouble busy) {
                if (tries == MOST_TRIES || database.isPostgres()) {
                    throw busy;
                }
            }
        }
    }
}
