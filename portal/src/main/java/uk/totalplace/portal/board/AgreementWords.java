package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.board.portfolio.ProposalSum;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.ValueType;

/** How agreement and the sums of proposals read on every page that shows some. */
@Named
@RequestScoped
public class AgreementWords {
    @Inject
    private LedgerWords words;

    /** Who of those that bear or gain has not agreed. */
    public String sentence(Agreements.Agreement agreement) {
        List<String> awaited = agreement.awaited().stream().map(words::organisation).sorted().toList();
        if (agreement.concerned().isEmpty()) {
            return "Nobody is named yet as bearing or gaining.";
        }
        return awaited.isEmpty() ? "Everybody who bears or gains has agreed." : "Nobody in the partnership can bind another. Awaited: " + String.join(", ", awaited) + ".";
    }

    /** {@code £40m a year at 2009/10 prices}, {@code £37m a year at 2009/10 prices, another body’s money}. */
    public String amount(ProposalSum sum, MoneyRange range) {
        String year = sum.kindOfMoney().kind().isYearly() ? " a year" : " once";
        String type = sum.kindOfMoney().valueType() == ValueType.FISCAL ? "" : ", " + sum.kindOfMoney().valueType().word().toLowerCase() + " value";
        return range.words() + year + type + " " + sum.kindOfMoney().prices() + (sum.others() ? ", another body’s money" : "");
    }

    public String exact(MoneyRange range) {
        return words.exactRange(range.low().pence(), range.high().pence());
    }
}
