package uk.totalplace.portal.api;

import uk.totalplace.common.money.Money;

/** How tables say what many lists have. */
final class TableWords {
    private TableWords() {
    }

    static String released(boolean released) {
        return released ? "Released" : "Not released";
    }

    /** Empty for what is real. */
    static String synthetic(boolean synthetic) {
        return synthetic ? "synthetic" : null;
    }

    /** Null where nothing is known. */
    static Money money(Long pence) {
        return pence == null ? null : Money.ofPence(pence);
    }
}
