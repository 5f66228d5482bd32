package uk.totalplace.common.saving;

/** Whose gain it is: a public body's, individuals' and businesses', or society's (GMCA; HM Treasury guidance PU1617). The types never share a total unsaid. */
public enum ValueType {
    FISCAL, ECONOMIC, SOCIAL;

    public String word() {
        return switch (this) {
            case FISCAL -> "Fiscal";
            case ECONOMIC -> "Economic";
            case SOCIAL -> "Social";
        };
    }
}
