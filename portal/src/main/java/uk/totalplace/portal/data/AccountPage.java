package uk.totalplace.portal.data;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Accounts.AccountRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that enters an account or changes one. */
@Named
@ViewScoped
public class AccountPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final Sayings SAYINGS = new Sayings("account", "Enter an account", "Account entered.", "Account changed.", "/data/accounts.xhtml");

    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private Frame frame;

    /** Shows nobody a form that the boundary would refuse. */
    public void guard() {
        entry().guard(frame.isAdministrator());
    }

    @Override
    protected Sayings sayings() {
        return SAYINGS;
    }

    @Override
    public String getTitle() {
        return isFresh() ? super.getTitle() : "Change account " + getCode();
    }

    @Override
    protected List<FormField> fields() {
        Map<String, String> names = organisations.names();
        return List.of(FormField.text("displayName", "Others read"), new FormField("organisation", "Organisation", code -> code.isEmpty() ? "Programme office" : names.getOrDefault(code, code)));
    }

    @Override
    protected SavedState saved(String name) {
        AccountRow row = accounts.named(name);
        Map<String, Object> fields = new HashMap<>();
        fields.put("displayName", row.displayName());
        fields.put("organisation", row.organisation());
        return new SavedState(row.version(), null, name, fields);
    }

    @Override
    protected void add(Typed typed) {
        accounts.enter(row(typed.text("name"), typed, null));
    }

    @Override
    protected void correct(String name, int version, Typed typed) {
        accounts.enter(row(name, typed, version));
    }

    private static AccountRow row(String name, Typed typed, Integer version) {
        return new AccountRow(name, typed.text("displayName"), typed.text("organisation"), version);
    }
}
