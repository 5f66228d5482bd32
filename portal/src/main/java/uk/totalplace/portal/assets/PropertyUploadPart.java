package uk.totalplace.portal.assets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.portal.frame.Messages;

/** What can be done with properties once an upload has been taken: release them to the partnership. */
@Named
@RequestScoped
public class PropertyUploadPart {
    @Inject
    private Properties properties;
    @Inject
    private Messages messages;

    public long unreleased(ImportSheet run) {
        return properties.unreleased(run.organisation());
    }

    public String release(ImportSheet run) {
        int released = properties.release(run.organisation());
        messages.tell(released == 1 ? "1 property released to the partnership." : "%,d properties released to the partnership.".formatted(released));
        return "/data/run.xhtml?faces-redirect=true&id=" + run.id();
    }
}
