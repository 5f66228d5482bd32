package uk.totalplace.board.price;

import java.util.Comparator;
import uk.totalplace.board.portfolio.KindOfMoney;
import uk.totalplace.board.portfolio.NetLine;

/** Money that may be added up: of one kind, one type of value and one purse. */
public record Funds(KindOfMoney kindOfMoney, Purse purse) implements Comparable<Funds> {

    static Funds of(NetLine line) {
        return new Funds(line.kindOfMoney(), Purse.of(line.cashability()));
    }

    /** {@code Recurrent, fiscal value, the partners’ money, a year}. */
    public String words() {
        return kindOfMoney.words() + ", " + purse.word() + year(", a year");
    }

    /** What follows a sum of it: {@code once, capital receipt, social, at 2009/10 prices, another body’s money}. */
    public String unit() {
        return (kindOfMoney.kind().isYearly() ? "a year" : "once") + ", " + kindOfMoney.kind().word().toLowerCase() + ", " + kindOfMoney.valueType().word().toLowerCase() + ", " + kindOfMoney.prices() + (purse == Purse.OF_OTHERS ? ", " + purse.word() : "");
    }

    /** The words where the money comes every year, else nothing. */
    public String year(String words) {
        return kindOfMoney.kind().isYearly() ? words : "";
    }

    @Override
    public int compareTo(Funds other) {
        return Comparator.comparing(Funds::kindOfMoney).thenComparing(Funds::purse).compare(this, other);
    }
}
