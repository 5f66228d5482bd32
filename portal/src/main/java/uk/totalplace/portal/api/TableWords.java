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

    /** Both ends in pounds and pence. */
    static String range(long lowPence, long highPence) {
        return lowPence == highPence ? Money.ofPence(lowPence).exactWords() : Money.ofPence(lowPence).exactWords() + "–" + Money.ofPence(highPence).exactWords();
    }

    /** Null where nothing is known. */
    static Money money(Long pence) {
        return pence == null ? null : Money.ofPence(pence);
    }
}
