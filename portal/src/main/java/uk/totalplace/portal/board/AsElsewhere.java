package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.totalplace.board.realisation.Realisations;
import uk.totalplace.board.realisation.ReferenceClass;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.portal.frame.ViewDate;

/** Beside a forecast what would come true of it, if it went as like forecasts have gone elsewhere. */
@Named
@RequestScoped
public class AsElsewhere {
    @Inject
    private Realisations realisations;
    @Inject
    private ViewDate viewDate;
    @Inject
    private LedgerWords words;
    private ReferenceClass reference;

    /** In words; null where nobody has put a figure to it. */
    public String of(Long lowPence, Long highPence) {
        return lowPence == null || highPence == null ? null : reference().of(MoneyRange.between(Money.ofPence(lowPence), Money.ofPence(highPence))).words();
    }

    /** What share that is, and who says so. */
    public String getSentence() {
        return words.percent(reference().percent()) + " of a like forecast had come true elsewhere (" + reference().citation() + ").";
    }

    private ReferenceClass reference() {
        if (reference == null) {
            reference = realisations.reference(viewDate.getDay());
        }
        return reference;
    }
}
