package uk.totalplace.common.view;

/** Keep this list with these filters under a name; see {@link ListAddress} for path and query. No sharing is for oneself alone. */
public record SaveView(String name, String path, String query, Sharing sharing) {
}
