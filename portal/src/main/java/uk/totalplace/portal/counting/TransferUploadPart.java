package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.counting.transfer.Transfers;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;

/** What can be done with transfers once an upload has been taken: release them to the partnership. */
@Named
@RequestScoped
public class TransferUploadPart {
    @Inject
    private Transfers transfers;
    @Inject
    private Messages messages;

    public long unreleased(ImportSheet run) {
        return transfers.unreleasedOf(run.organisation());
    }

    public String release(ImportSheet run) {
        messages.tell(Plural.of(transfers.releaseOf(run.organisation()), "transfer") + " released to the partnership.");
        return "/data/run.xhtml?faces-redirect=true&id=" + run.id();
    }
}
