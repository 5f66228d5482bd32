package uk.totalplace.portal.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
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
    public void guard() {
        guard(frame.isKeeper());
    }

    /** The same for what has to do with uploads. */
    public void guardUpload() {
        guard(frame.isUploader());
    }

    /** The same for what IT and the programme office keep. */
    public void guardReferenceData() {
        guard(frame.isSteward());
    }

    /**
     * The same for forms of other roles than those that keep records. It throws, and leaves the answer to {@link PageFailures}: a server may show the page of an error in the
     * very call that sends it, and what is still to come of this page would then find no context of Faces.
     *
     * @throws EJBAccessException as the boundary would, unless allowed
     */
    public void guard(boolean allowed) {
        if (!allowed) {
            throw new EJBAccessException("Your role does not enter records.");
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

    /**
     * Shows nobody the correction of a record that is not theirs; a null organisation means that the record is everybody's.
     *
     * @throws uk.totalplace.common.NotYours when the caller does not keep records for the organisation
     */
    public void mustKeepFor(String organisation) {
        if (organisation != null) {
            frame.getCaller().mustKeepFor(organisation);
        }
    }

    /** Whether the person keeps records for the organisation; null means that the record is every keeper's. */
    public boolean mayKeepFor(String organisation) {
        return frame.isKeeper() && (organisation == null || frame.getCaller().keepsFor(organisation));
    }

    /** The programme office chooses the organisation; a partner's is its own, whatever was sent. */
    public String organisation(Typed typed) {
        Caller caller = frame.getCaller();
        return caller.isProgrammeOffice() ? typed.text("organisation") : caller.organisation();
    }

    /** @return the page to go on to, or null to stay at the form, which then says what is wrong */
    public String enter(String form, Runnable act, String told, String next) {
        return enter(form, act, told, () -> next);
    }

    /** The same where only what was done says where to go on to. */
    public String enter(String form, Runnable act, String told, Supplier<String> onward) {
        if (!done(form, act)) {
            return null;
        }
        messages.kept(form);
        messages.tell(told);
        String next = onward.get();
        return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Whether it was done; if not, the form says at its fields what is wrong. */
    public boolean done(String form, Runnable act) {
        try {
            act.run();
            return true;
        } catch (InvalidInput refusal) {
            refusal.violations().forEach(violation -> messages.refuse(input(form, violation.field()), violation.message()));
            return false;
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
            return false;
        }
    }

    private static String input(String form, String field) {
        return field == null ? null : form + ":" + field + ":input";
    }
}
