package uk.totalplace.common.tabular;

/** How much a data set needs one of its columns. */
public enum Need {
    /** Without it no line can be told from another: a file that lacks it is refused. */
    KEY,
    /** The data set is poorer without it: its absence is a warning. */
    EXPECTED,
    /** Taken when it is there. */
    OPTIONAL
}
