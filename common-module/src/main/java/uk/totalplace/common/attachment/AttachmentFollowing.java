package uk.totalplace.common.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.RecordsMoved;
import uk.totalplace.common.record.FollowedRecords;
import uk.totalplace.common.record.RecordsGoing;

/** Files stay with their record when it gets a new place because its organisation was succeeded. Who added them stays written. */
@ApplicationScoped
public class AttachmentFollowing {
    @Inject
    private FollowedRecords records;
    @Inject
    private Database database;

    void follow(@Observes RecordsMoved moved) {
        records.of(moved.predecessor(), "common.attachment", "record_ref", (before, now) -> database.update("update common.attachment set record_ref = ?, version = version + 1 where record_ref = ?", now, before));
    }

    void tell(@Observes RecordsGoing going) {
        records.tell(going, "common.attachment", "record_ref", "taken_off_at is null", "a file");
    }
}
