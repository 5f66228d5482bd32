package uk.totalplace.counting.expenditure;

import java.util.Locale;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;

/**
 * A return as lists show it; {@code year} is written as {@code 2009/10}. {@code lines} say its gross, or none where the total alone was stated; {@code phase} and {@code basis} are those of its
 * lines that are counted, and {@code estimated} says whether some of those are apportioned, estimated or imputed.
 */
public record ExpenditureReturnRow(String organisation, String year, long grossPence, String note, boolean synthetic, boolean released, int version, long lines, Phase phase, Basis basis, boolean estimated) {

    public Money gross() {
        return Money.ofPence(grossPence);
    }

    /** {@code Outturn, by the body}. */
    public String standing() {
        return standing(phase, basis, estimated);
    }

    /** In which phase and on which basis money is told, and whether some of it is apportioned, estimated or imputed: {@code Budget, in the area, estimated in part}. */
    public static String standing(Phase phase, Basis basis, boolean estimated) {
        return phase.word() + ", " + basis.word().toLowerCase(Locale.ROOT) + (estimated ? ", estimated in part" : "");
    }

    /** Whether a sum of it is no fact: it is no outturn, or holds what is not actual. */
    public boolean estimate() {
        return phase != Phase.OUTTURN || estimated;
    }
}
