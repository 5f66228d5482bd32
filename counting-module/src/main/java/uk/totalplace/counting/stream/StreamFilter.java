package uk.totalplace.counting.stream;

/**
 * The policy field that is looked into, in a year; null asks for everything. {@code startYear} is the first calendar year, {@code cofog} a division, {@code -} stands for what was not said.
 */
public record StreamFilter(int startYear, String theme, String cofog, String service, String organisation, String fund) {

    /** Whether all that a return tells is meant, and not a field of it. */
    public boolean isWholeReturns() {
        return theme == null && cofog == null && service == null && fund == null;
    }

    /** The same without what chooses only a part of a stream. */
    StreamFilter ofWholeStreams() {
        return new StreamFilter(startYear, null, null, service, organisation, fund);
    }
}
