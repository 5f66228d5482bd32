package uk.totalplace.board.ledger;

import java.math.BigDecimal;
import java.util.List;
import uk.totalplace.common.money.MoneyRange;

/** An overlap group as lists show it, with what it takes from its members' claims together; {@code restated} says how claims in other prices were brought to those of the rest, null where all are of one year. */
public record OverlapRow(OverlapSheet sheet, List<Part> parts, MoneyRange removed, String restated) {

    /** A saving in the group, with how much of it is at stake there. Theme and claim are null while the saving has no figures or is out of the ledger. */
    public record Part(String saving, String title, String theme, BigDecimal stakePercent, MoneyRange claimed) {
    }
}
