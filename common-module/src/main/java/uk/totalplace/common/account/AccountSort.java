package uk.totalplace.common.account;

import uk.totalplace.common.search.SortBy;

/** What accounts can be sorted by. */
public enum AccountSort {
    NAME("a.name"), DISPLAY_NAME("a.displayName"), ORGANISATION("a.organisationCode");

    private final String column;

    AccountSort(String column) {
        this.column = column;
    }

    /** By the name people sign in with unless another order is asked for, which also decides between equals. */
    static String orderBy(SortBy<AccountSort> asked) {
        return SortBy.order(asked, field -> field.column, "a.name", "a.name");
    }
}
