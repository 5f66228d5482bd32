package uk.totalplace.common.tabular;

/** Why a row is not read as a line of the data set. */
public enum SkipReason {
    /** It stands above the heading. */
    TITLE,
    /** Nothing is in it. */
    BLANK,
    /** It sums up others. */
    TOTAL,
    /** It is the heading again, as on each page of a printed list. */
    REPEATED_HEADING
}
