package uk.totalplace.board.snapshot;

import java.time.Instant;

/** A snapshot without its figures; {@code digest} is the SHA-256 of all that was frozen, {@code releasedAt} null while only those see it who see what is not released. */
public record SnapshotRow(String ref, String title, String purpose, Instant takenAt, String takenBy, int figures, String digest, Instant releasedAt) {

    public boolean isReleased() {
        return releasedAt != null;
    }
}
