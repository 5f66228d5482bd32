package uk.totalplace.board.snapshot;

import java.time.LocalDateTime;

/** A snapshot without its figures; {@code digest} is the SHA-256 of all that was frozen, {@code releasedAt} null while only those see it who see what is not released. */
public record SnapshotRow(String ref, String title, String purpose, LocalDateTime takenAt, String takenBy, int figures, String digest, LocalDateTime releasedAt) {

    public boolean isReleased() {
        return releasedAt != null;
    }
}
