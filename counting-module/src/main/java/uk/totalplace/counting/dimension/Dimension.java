package uk.totalplace.counting.dimension;

/** What spending can be sliced by. */
public enum Dimension {
    ORGANISATION("Body", "organisation_code", true), YEAR("Year", "start_year", false), PHASE("Phase", "phase", false), NATURE("Capital or revenue", "nature", true), FLOW("Gross or income", "flow", false),
    BASIS("Basis", "basis", false), COFOG("Function (COFOG)", null, true), SERVICE("Service", null, true), SUBJECTIVE("Subjective group", null, true), THEME("Theme", null, true), AREA("Area", null, true),
    QUALITY("Quality", null, true), FUND("Fund or grant", null, true), COUNTERPART("Counterpart", null, true);

    /** What stands for a value that was not said. */
    public static final String NOT_SAID = "-";

    private final String word;
    private final String column;
    private final boolean added;

    Dimension(String word, String column, boolean added) {
        this.word = word;
        this.column = column;
        this.added = added;
    }

    public String word() {
        return word;
    }

    /** The column that every sum has for it; null for those that are summed two by two. */
    public String column() {
        return column;
    }

    public boolean isOfEverySum() {
        return column != null;
    }

    /** Whether its values may be added: years, phases and bases of the same money never are. */
    public boolean isAdded() {
        return added;
    }
}
