package uk.totalplace.common.intake;

import java.time.LocalDateTime;

/** An upload of a feed. {@code linesHere} were taken or unchanged; {@code at} is when it ended or, while it is under way, when it was sent, in UTC. */
public record FeedUpload(long run, String fileName, ImportStatus status, boolean synthetic, String submittedBy, LocalDateTime at, long linesHere, long linesRefused) {
}
