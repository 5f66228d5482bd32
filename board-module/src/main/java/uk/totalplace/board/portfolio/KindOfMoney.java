package uk.totalplace.board.portfolio;

import java.util.Comparator;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** Savings that may be added up: of one kind and one type of value. */
public record KindOfMoney(SavingKind kind, ValueType valueType) implements Comparable<KindOfMoney> {

    static KindOfMoney of(LedgerLine line) {
        return new KindOfMoney(line.kind(), line.valueType());
    }

    /** {@code Recurrent, fiscal value}. */
    public String words() {
        return kind.word() + ", " + valueType.word().toLowerCase() + " value";
    }

    @Override
    public int compareTo(KindOfMoney other) {
        return Comparator.comparing(KindOfMoney::kind).thenComparing(KindOfMoney::valueType).compare(this, other);
    }
}
