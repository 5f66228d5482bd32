package uk.totalplace.board.portfolio;

import uk.totalplace.common.money.MoneyRange;

/** In which respect savings are summed. */
enum Sum {
    GROSS, NET, CONSENTED, CASHABLE;

    MoneyRange of(SummedRow.Part part) {
        return switch (this) {
            case GROSS -> part.gross();
            case NET -> part.net();
            case CONSENTED -> part.consented();
            case CASHABLE -> part.cashable();
        };
    }

    String word() {
        return switch (this) {
            case GROSS -> "claimed";
            case NET -> "what is left";
            case CONSENTED -> "consented";
            case CASHABLE -> "cashable in the place";
        };
    }

    String formula() {
        return switch (this) {
            case GROSS -> "All that savings of this kind claim, without other bodies’ money, before overlaps are settled.";
            case NET -> "What is claimed, less what overlaps count twice and less all that comes off: worst case with worst case.";
            case CONSENTED -> "What is left, as far as those who gain have agreed and nobody who bears a cost is still to agree.";
            case CASHABLE -> "Of the cashable savings, in the whole steps in which they can be cashed, what bodies of the place gain.";
        };
    }
}
