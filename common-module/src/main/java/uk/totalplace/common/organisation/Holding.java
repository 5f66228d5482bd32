package uk.totalplace.common.organisation;

/**
 * What one register holds of an organisation.
 *
 * @param things what is held, as in {@code 3 properties}: the plural
 * @param history whether it stays with the organisation for ever, as what was returned or uploaded does, and never passes to a successor
 * @param path where it is listed, inside the portal; null where it has no list that the caller may open
 */
public record Holding(String things, long number, boolean history, String path) {
}
