package uk.totalplace.board.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.audit.Changes;
import uk.totalplace.common.money.Money;

/** What changed of a saving, in words. */
final class SavingWords {
    private SavingWords() {
    }

    /** @param names organisations' names by code */
    static List<Change> changes(SavingDetails before, SavingDetails now, Map<String, String> names) {
        return Changes.between(before, now)
                .in("title", SavingDetails::title)
                .in("theme", SavingDetails::theme)
                .in("description", SavingDetails::description)
                .in("kind", said -> said.kind().word())
                .in("cashability", said -> said.cashability().word())
                .in("value", said -> said.valueType().word())
                .in("amount", SavingDetails::amountWords)
                .in("low end", said -> exact(said.lowPence()))
                .in("most likely", said -> exact(said.centralPence()))
                .in("high end", said -> exact(said.highPence()))
                .in("price base", SavingDetails::priceBase)
                .in("start", SavingDetails::startsOn)
                .in("end", SavingDetails::endsOn)
                .in("ramp", said -> said.ramp().words().isEmpty() ? null : said.ramp().words())
                .in("baseline", SavingDetails::baseline)
                .in("subject", SavingDetails::subject)
                .in("who bears the cost", said -> said.costs().bearer() == null ? null : names.get(said.costs().bearer()))
                .in("cost once", said -> exact(said.costs().oneOffPence()))
                .in("cost a year", said -> exact(said.costs().yearlyPence()))
                .in("who gains", said -> said.beneficiaries().stream().map(share -> names.get(share.code()) + " " + share.sharePercent().stripTrailingZeros().toPlainString() + "%").collect(Collectors.joining(", ")))
                .in("what would happen otherwise", SavingDetails::counterfactual)
                .in("cashing action", said -> said.cashing().action())
                .in("step", said -> exact(said.cashing().stepPence()))
                .in("day of the step", said -> said.cashing().stepOn())
                .in("budget line", said -> said.cashing().budgetLine())
                .in("grade of costs", said -> said.evidence().costs())
                .in("grade of reach", said -> said.evidence().population())
                .in("grade of effect", said -> said.evidence().impact())
                .in("grade of age", said -> said.evidence().age())
                .in("grade of the known error", said -> said.evidence().error())
                .in("barriers", said -> said.heldUp().stream().map(held -> held.code() + " " + held.sharePercent().stripTrailingZeros().toPlainString() + "%").sorted().collect(Collectors.joining(", ")))
                .in("needs", said -> said.needs().stream().sorted().collect(Collectors.joining(", ")))
                .in("owner", SavingDetails::ownerPerson)
                .in("source", SavingDetails::source)
                .in("synthetic", SavingDetails::synthetic)
                .in("synthetic parts", SavingDetails::syntheticParts)
                .in("estimator", SavingDetails::estimator)
                .in("validator", SavingDetails::validator)
                .list();
    }

    private static String exact(Long pence) {
        return pence == null ? null : Money.ofPence(pence).exactWords();
    }
}
