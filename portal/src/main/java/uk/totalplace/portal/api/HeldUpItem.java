package uk.totalplace.portal.api;

import java.util.List;
import uk.totalplace.board.price.HeldUp;
import uk.totalplace.board.price.Purse;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** What is held up of one kind of money, at least and at most; a year's where the kind is yearly; {@code restated} says that some of it was said in the prices of another year. */
public record HeldUpItem(SavingKind kind, ValueType valueType, String priceBase, boolean restated, Purse purse, long lowPence, long highPence) {

    static HeldUpItem of(HeldUp held) {
        return new HeldUpItem(held.funds().kindOfMoney().kind(), held.funds().kindOfMoney().valueType(), held.funds().kindOfMoney().priceBase(), held.funds().kindOfMoney().restated(), held.funds().purse(), held.amount().low().pence(), held.amount().high().pence());
    }

    static List<HeldUpItem> of(List<HeldUp> held) {
        return held.stream().map(HeldUpItem::of).toList();
    }
}
