package uk.totalplace.board.baseline;

import java.util.List;
import uk.totalplace.common.Refusal;

/** A baseline cannot be put into other prices than the savings that are claimed on it. */
public class OtherPriceBase extends Refusal {
    /** @param lack which year the price index lacks, in a sentence */
    public OtherPriceBase(String ref, PriceBase base, List<String> savings, String lack) {
        super("%s cannot be put %s while savings claimed on it are in other prices: %s. %s Enter a baseline of its own for the other year (rule on price bases).".formatted(ref, base.words(), String.join(", ", savings), lack));
    }
}
