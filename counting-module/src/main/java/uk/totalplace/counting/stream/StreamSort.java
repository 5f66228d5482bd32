package uk.totalplace.counting.stream;

/** What the list of streams can be ordered by. */
public enum StreamSort {
    PENCE("sum(s.pence)"), ADMINISTRATION_PENCE("sum(s.administration)"), FUND("lower(s.fund)"), ORGANISATION("s.organisation_code"), SERVICE("lower(s.service)"), OUTCOME("lower(s.outcome)");

    private final String column;

    StreamSort(String column) {
        this.column = column;
    }

    String orderBy(boolean descending) {
        return column + (descending ? " desc" : "") + ", s.fund, s.organisation_code, s.service, s.outcome";
    }
}
