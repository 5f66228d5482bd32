package uk.totalplace.common.view;

import java.time.LocalDateTime;

/** A saved view as its reader sees it. {@code mine} says that the reader keeps it and may change it; {@code href} is inside the portal; {@code savedAt} is UTC. */
public record SavedViewRow(long id, String name, String path, String query, String href, Sharing sharing, String owner, boolean mine, LocalDateTime savedAt, int version) {
}
