package uk.totalplace.board.price;

import uk.totalplace.common.saving.Cashability;

/** Whose money a saving is: that of bodies that may cash it or use the time it frees, or another body's altogether. The two are priced apart. */
public enum Purse {
    OF_THE_PARTNERS, OF_OTHERS;

    static Purse of(Cashability cashability) {
        return cashability == Cashability.THIRD_PARTY ? OF_OTHERS : OF_THE_PARTNERS;
    }

    public String word() {
        return this == OF_OTHERS ? "another body’s money" : "the partners’ money";
    }
}
