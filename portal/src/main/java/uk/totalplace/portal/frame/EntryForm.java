package uk.totalplace.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.Organisations;

/**
 * What all forms for entering a record share: who may open one, for whom, and how a refusal finds its field. The input of
 * field {@code name} in form {@code site} has the client id {@code site:name:input}.
 */
@Named
@RequestScoped
public class EntryForm {
    @Inject
    private Frame frame;
    @Inject
    private Messages messages;
    @Inject
    private Organisations organisations;

    /** Shows nobody a form that the boundary would refuse. */
    public void guard() throws IOException {
        if (!frame.isKeeper()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, "Your role does not enter records.");
            faces.responseComplete();
        }
    }

    public boolean isForAnyOrganisation() {
        return frame.getCaller().isProgrammeOffice();
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations.all();
    }

    public String getOwnOrganisation() {
        return organisations.withCode(frame.getCaller().organisation()).name();
    }

    /** The programme office chooses the organisation; a partner's is its own, whatever was sent. */
    public String organisation(Typed typed) {
        Caller caller = frame.getCaller();
        return caller.isProgrammeOffice() ? typed.text("organisation") : caller.organisation();
    }

    /** @return the page to go on to, or null to stay at the form, which then says what is wrong */
    public String enter(String form, Runnable act, String told, String next) {
        try {
            act.run();
        } catch (InvalidInput refusal) {
            refusal.violations().forEach(violation -> messages.refuse(input(form, violation.field()), violation.message()));
            return null;
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
            return null;
        }
        messages.kept(form);
        messages.tell(told);
        return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    private static String input(String form, String field) {
        return field == null ? null : form + ":" + field + ":input";
    }
}
