package uk.totalplace.board.baseline;

import java.util.List;
import java.util.Map;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.audit.Changes;
import uk.totalplace.common.money.Money;

/** What changed of a baseline, in words. */
final class BaselineWords {
    private BaselineWords() {
    }

    /** @param names organisations' names by code */
    static List<Change> changes(BaselineDetails before, BaselineDetails now, Map<String, String> names) {
        return Changes.between(before, now)
                .in("title", BaselineDetails::title)
                .in("theme", BaselineDetails::theme)
                .in("organisation", said -> said.organisation() == null ? null : names.get(said.organisation()))
                .in("area", BaselineDetails::area)
                .in("period", BaselineDetails::period)
                .in("amount", said -> Money.ofPence(said.amountPence()).exactWords() + (said.yearly() ? " a year" : ""))
                .in("price base", BaselineDetails::priceBase)
                .in("netting", said -> said.netting().word())
                .in("source", BaselineDetails::source)
                .in("source's words", BaselineDetails::sourceText)
                .in("figure", BaselineDetails::figure)
                .in("synthetic", BaselineDetails::synthetic)
                .in("approximate", BaselineDetails::approximate)
                .list();
    }
}
