package uk.totalplace.counting.line;

import uk.totalplace.common.money.Money;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.dimension.Quality;

/**
 * What of a line goes to one theme and one area. {@code pence} is that part, {@code linePence} the whole line of the file; {@code service}, {@code cofog}, {@code theme} and {@code area} are {@code -}
 * where they were not said.
 */
public record ReturnLineRow(long run, long line, int part, String organisation, String year, Phase phase, Nature nature, Flow flow, Basis basis, Quality quality, String cofog, String service, String subjective, String theme, String area,
        String fund, String outcome, String counterpart, String apportionedBy, String note, String themesWritten, String areasWritten, String unknownWords, long pence, long linePence, String file, boolean synthetic, boolean released) {

    public Money amount() {
        return Money.ofPence(pence);
    }

    public Money wholeLine() {
        return Money.ofPence(linePence);
    }

    public boolean isShared() {
        return pence != linePence;
    }
}
