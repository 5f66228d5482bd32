package uk.totalplace.board.portfolio;

import java.util.List;
import uk.totalplace.common.money.MoneyRange;

/** A total over the themes without other bodies' money, with the savings in it; {@code worstGrade} is the worst evidence among them, {@code synthetic} whether any of it is made up. */
public record SummedRow(KindOfMoney kindOfMoney, Part whole, List<Part> parts, int worstGrade, boolean synthetic) {

    /** What one saving, or the whole, comes to in each respect; {@code ref} and {@code title} are null for the whole. */
    public record Part(String ref, String title, MoneyRange gross, MoneyRange net, MoneyRange consented, MoneyRange cashable) {
    }
}
