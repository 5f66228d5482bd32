package uk.totalplace.counting.stream;

/**
 * The policy field that is looked into, in a year; null asks for everything. {@code startYear} is the first calendar year, {@code cofog} a division, {@code -} stands for what was not said; {@code small} asks for the
 * streams that are small only.
 */
public record StreamFilter(int startYear, String theme, String cofog, String service, String organisation, String fund, String outcome, boolean small) {

    /** All of a year. */
    public static StreamFilter of(int startYear) {
        return new StreamFilter(startYear, null, null, null, null, null, null, false);
    }

    /** Whether all that a return tells is meant, and not a field of it. */
    public boolean isWholeReturns() {
        return theme == null && cofog == null && service == null && fund == null && outcome == null && !small;
    }

    /** The same without what chooses only a part of a stream. */
    StreamFilter ofWholeStreams() {
        return new StreamFilter(startYear, null, null, service, organisation, fund, null, false);
    }
}
