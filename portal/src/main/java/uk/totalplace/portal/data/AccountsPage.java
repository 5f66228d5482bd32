package uk.totalplace.portal.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Accounts.AccountRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.frame.TextSearch;

/** The accounts the product knows. Whoever has none here does not come in. */
@Named
@RequestScoped
public class AccountsPage extends TextSearch<AccountRow> {
    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private Frame frame;
    private Map<String, String> names;

    @Override
    protected long count(String text) {
        return accounts.count(text);
    }

    @Override
    protected List<AccountRow> page(String text, int from, int size) {
        names = organisations.names();
        return accounts.page(text, null, from, size);
    }

    public boolean isChangeable() {
        return frame.isAdministrator();
    }

    public String organisation(AccountRow row) {
        return row.organisation() == null ? "Programme office" : names.getOrDefault(row.organisation(), row.organisation());
    }

    public String href(AccountRow row) {
        return "account.xhtml?name=" + QueryText.encoded(row.name());
    }

    public String getSentence() {
        return Plural.of(getTotal(), "account") + (getText().isEmpty() ? " may come in. Passwords and roles are kept by your directory, not here." : " found.");
    }
}
