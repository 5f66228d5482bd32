package uk.totalplace.common.account;

import uk.totalplace.common.search.SortBy;

/** What accounts can be sorted by. */
public enum AccountSort {
    NAME("a.name"), DISPLAY_NAME("a.displayName"), ORGANISATION("a.organisationCode");

    private static final String USUAL = "a.name";
    private static final String LAST = "a.name";

    private final String column;

    AccountSort(String column) {
        this.column = column;
    }

    /** By the name people sign in with unless another order is asked for, which also decides between equals. */
    static String orderBy(SortBy<AccountSort> asked) {
        return asked == null ? USUAL : asked.words(asked.field().column) + ", " + LAST;
    }
}
