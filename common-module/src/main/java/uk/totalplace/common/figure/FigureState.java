package uk.totalplace.common.figure;

/** Whether a figure says anything: a value, nothing yet, nothing we may show, or a value that may still change. */
public enum FigureState {
    VALUE, MISSING, SUPPRESSED, PROVISIONAL
}
