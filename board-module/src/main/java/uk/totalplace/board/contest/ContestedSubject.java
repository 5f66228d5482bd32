package uk.totalplace.board.contest;

import java.util.List;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** What savings of several themes claim in the same way; {@code unsettled} is how many pairs of them, of two themes, stand in no overlap group together: of those only the better one is counted until somebody says how they are settled. */
public record ContestedSubject(String subject, SavingKind kind, ValueType valueType, List<Part> claims, int unsettled) {

    /** A saving that claims it. */
    public record Part(String saving, String title, String theme) {
    }

    public boolean isSettled() {
        return unsettled == 0;
    }

    /** The themes that claim it, each once. */
    public List<String> themes() {
        return claims.stream().map(Part::theme).distinct().sorted().toList();
    }
}
