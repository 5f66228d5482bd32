package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;

/** What can be done with a return once an upload has been taken: release it to the partnership. */
@Named
@RequestScoped
public class ReturnUploadPart {
    @Inject
    private ExpenditureReturns returns;
    @Inject
    private Messages messages;

    public long unreleased(ImportSheet run) {
        return returns.all().stream().filter(row -> row.organisation().equals(run.organisation()) && !row.released()).count();
    }

    public String release(ImportSheet run) {
        messages.tell(Plural.of(returns.release(run.organisation()), "return") + " released to the partnership.");
        return "/data/run.xhtml?faces-redirect=true&id=" + run.id();
    }
}
