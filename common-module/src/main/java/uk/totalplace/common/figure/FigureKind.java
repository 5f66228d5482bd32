package uk.totalplace.common.figure;

/** How a figure came about; an estimate never looks like a fact. */
public enum FigureKind {
    ACTUAL, ESTIMATE, TARGET;

    public String word() {
        return switch (this) {
            case ACTUAL -> "counted";
            case ESTIMATE -> "estimate";
            case TARGET -> "target";
        };
    }
}
