package uk.totalplace.board.price;

import java.util.List;
import uk.totalplace.common.saving.SavingKind;

/** What the standing barriers before savings of one kind and purse cost. */
public record PriceList(SavingKind kind, Purse purse, List<BarrierPrice> prices) {
}
