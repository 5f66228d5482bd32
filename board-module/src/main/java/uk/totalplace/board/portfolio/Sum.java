package uk.totalplace.board.portfolio;

import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/** In which respect savings are summed. */
enum Sum {
    GROSS, OVERLAP_REMOVED, COMES_OFF, NET, CORRECTED, CONSENTED, HELD_UP, CASHABLE, P10, P50, P90;

    /** Of a single saving, which is not simulated by itself, P10, P50 and P90 give what is left of it. */
    MoneyRange of(SummedRow.Part part) {
        return switch (this) {
            case GROSS -> part.gross();
            case OVERLAP_REMOVED -> part.overlapRemoved();
            case COMES_OFF -> part.comesOff();
            case NET -> part.net();
            case CORRECTED -> part.corrected();
            case CONSENTED -> part.consented();
            case HELD_UP -> part.heldUp();
            case CASHABLE -> part.cashable();
            case P10 -> part.simulated() == null ? part.net() : MoneyRange.exactly(Money.ofPence(part.simulated().p10()));
            case P50 -> part.simulated() == null ? part.net() : MoneyRange.exactly(Money.ofPence(part.simulated().p50()));
            case P90 -> part.simulated() == null ? part.net() : MoneyRange.exactly(Money.ofPence(part.simulated().p90()));
        };
    }

    String word() {
        return switch (this) {
            case GROSS -> "claimed";
            case OVERLAP_REMOVED -> "overlap removed";
            case COMES_OFF -> "comes off";
            case NET -> "what is left";
            case CORRECTED -> "corrected for optimism";
            case CONSENTED -> "consented";
            case HELD_UP -> "held up by barriers";
            case CASHABLE -> "cashable in the place";
            case P10 -> "P10 of what is left";
            case P50 -> "P50 of what is left";
            case P90 -> "P90 of what is left";
        };
    }

    String formula(SummedRow total) {
        return switch (this) {
            case GROSS -> "All that savings of this kind claim, without other bodies’ money, before overlaps are settled.";
            case OVERLAP_REMOVED -> "What overlaps would count twice of the claims, at the low ends and at the high ends.";
            case COMES_OFF -> "All that savings lose before they arrive, as far as they are counted.";
            case NET -> "What is claimed, less what overlaps count twice and less all that comes off: worst case with worst case.";
            case CORRECTED -> "What is left when each claim is lowered by the correction for the grade of its evidence before it is settled. Parameters: " + total.correctedBy() + ".";
            case CONSENTED -> "What is left, as far as those who gain have agreed and nobody who bears a cost is still to agree.";
            case HELD_UP -> "Of what is left, what standing barriers hold up together, 1 − Π(1 − share) of each saving.";
            case CASHABLE -> "Of the cashable savings, in the whole steps in which they can be cashed, what bodies of the place gain.";
            case P10 -> simulated(10, total);
            case P50 -> simulated(50, total);
            case P90 -> simulated(90, total);
        };
    }

    private static String simulated(int percent, SummedRow total) {
        return "What is left is not above this in %d of 100 cases. %s Savings are drawn independently of one another.".formatted(percent, total.simulatedBy());
    }
}
