package uk.totalplace.counting.upload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.intake.ChangedSince;

/** Uploads that a later upload rests on: it found lines of them here already and left them as they were, so they must not be undone from under it. */
@Dependent
public class Foundations {
    @Inject
    private Database database;

    /**
     * Keeps of an upload that is taken which earlier ones it rests on.
     *
     * @param found gives the upload, an earlier one, and how many lines of that it found; its parameters are {@code values}
     */
    public void keep(String found, Object... values) {
        database.update("insert into counting.upload_foundation (import_run, found_run, line_count) " + found, values);
    }

    /**
     * An upload is undone, and rests on nothing any more.
     *
     * @throws ChangedSince when a later upload rests on it
     */
    public void leave(long run) {
        List<String> resting = database.query(row -> "upload %d found %,d of its lines here already".formatted(row.getLong(1), row.getLong(2)), "select import_run, line_count from counting.upload_foundation where found_run = ? order by import_run", run);
        if (!resting.isEmpty()) {
            throw ChangedSince.restedOn(resting);
        }
        database.update("delete from counting.upload_foundation where import_run = ?", run);
    }
}
