package uk.totalplace.board.portfolio;

import java.util.Comparator;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** Savings that may be added up: of one kind, one type of value and the prices of one year, to which some of them were {@code restated} from another's. */
public record KindOfMoney(SavingKind kind, ValueType valueType, String priceBase, boolean restated) implements Comparable<KindOfMoney> {

    static KindOfMoney of(LedgerLine line) {
        return new KindOfMoney(line.kind(), line.valueType(), line.priceBase(), false);
    }

    KindOfMoney partlyRestated() {
        return new KindOfMoney(kind, valueType, priceBase, true);
    }

    /** {@code Recurrent, fiscal value, at 2009/10 prices}. */
    public String words() {
        return kind.word() + ", " + valueType.word().toLowerCase() + " value, " + prices();
    }

    /** {@code at 2009/10 prices}, {@code at 2009/10 prices (some restated)}. */
    public String prices() {
        return PriceBase.words(priceBase) + (restated ? " (some restated)" : "");
    }

    @Override
    public int compareTo(KindOfMoney other) {
        return Comparator.comparing(KindOfMoney::kind).thenComparing(KindOfMoney::valueType).thenComparing(KindOfMoney::priceBase).thenComparing(KindOfMoney::restated).compare(this, other);
    }
}
