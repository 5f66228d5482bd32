package uk.totalplace.assets.property;

import java.time.LocalDateTime;

/** An upload that wrote a property; {@code wasThere} is false when the upload brought it. The time is UTC. */
record PropertyUpload(long run, boolean wasThere, String fileName, String by, LocalDateTime endedAt) {
}
