package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.counting.payment.Payments;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;

/** What can be done with payments once an upload has been taken: release them to the partnership. */
@Named
@RequestScoped
public class PaymentUploadPart {
    @Inject
    private Payments payments;
    @Inject
    private Messages messages;

    public long unreleased(ImportSheet run) {
        return payments.unreleased(run.organisation());
    }

    public String release(ImportSheet run) {
        messages.tell(Plural.of(payments.release(run.organisation()), "payment") + " released to the partnership.");
        return "/data/run.xhtml?faces-redirect=true&id=" + run.id();
    }
}
