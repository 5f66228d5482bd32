package uk.totalplace.common.tabular;

/** Whence it is known what a column of a file means. */
public enum Known {
    /** The organisation said so for an earlier file. */
    REMEMBERED,
    /** It has the published heading. */
    SAME_HEADING,
    /** It has another heading that people use. */
    ALIAS,
    /** It means the same as another column of this file, which is used instead. */
    DUPLICATE,
    /** It means nothing to this data set, or the organisation said that it is not to be used. */
    UNUSED
}
