package uk.totalplace.portal.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Accounts.AccountRow;
import uk.totalplace.common.account.Role;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Typed;

/** The form that enters an account or changes one. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    private Accounts accounts;
    @Inject
    private EntryForm form;
    @Inject
    private Frame frame;
    private final Typed typed = new Typed();
    private String name;

    /** Shows nobody a form that the boundary would refuse, and fills it from an account that is there. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!frame.getCaller().has(Role.ADMIN)) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, "Your role does not enter accounts.");
            faces.responseComplete();
        } else if (!isFresh() && !faces.isPostback()) {
            AccountRow account = accounts.named(name);
            typed.fields().put("displayName", account.displayName());
            typed.fields().put("organisation", account.organisation());
        }
    }

    public boolean isFresh() {
        return name == null || name.isBlank();
    }

    public String getTitle() {
        return isFresh() ? "Enter an account" : "Change account " + name;
    }

    public String enter() {
        return form.enter("account", this::keep, isFresh() ? "Account entered." : "Account changed.", "/data/accounts.xhtml");
    }

    private void keep() {
        accounts.enter(new AccountRow(isFresh() ? typed.text("name") : name, typed.text("displayName"), typed.text("organisation")));
    }

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    /** The account to change; none when a new one is entered. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
