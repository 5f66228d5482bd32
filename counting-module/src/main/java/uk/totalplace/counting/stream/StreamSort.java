package uk.totalplace.counting.stream;

import uk.totalplace.common.search.SortBy;

/** What the list of streams can be ordered by. */
public enum StreamSort {
    PENCE("sum(s.pence)"), ADMINISTRATION_PENCE("sum(s.administration)"), FUND("lower(s.fund)"), ORGANISATION("s.organisation_code"), SERVICE("lower(s.service)"), OUTCOME("lower(s.outcome)");

    private static final String LAST = "s.fund, s.organisation_code, s.service, s.outcome";

    private final String column;

    StreamSort(String column) {
        this.column = column;
    }

    /** The largest first unless another order is asked for; what tells streams apart decides between equals. */
    static String orderBy(SortBy<StreamSort> asked) {
        return SortBy.order(asked, field -> field.column, "sum(s.pence) desc, " + LAST, LAST);
    }
}
