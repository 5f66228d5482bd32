package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Accounts.AccountRow;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Plural;

/** The accounts the product knows, a page at a time from the database. Whoever has none here does not come in. */
@Named
@RequestScoped
public class AccountsPage {
    private static final int A_PAGE = 50;

    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private Frame frame;
    @Inject
    private HttpServletRequest request;
    private String text;
    private int first;
    private long total;
    private List<AccountRow> rows;
    private Map<String, String> names;

    @PostConstruct
    void look() {
        text = request.getParameter("text") == null ? "" : request.getParameter("text").strip();
        total = accounts.count(text);
        first = PageStart.of(request, total, A_PAGE);
        rows = accounts.page(text, first, A_PAGE);
        names = organisations.names();
    }

    public boolean isChangeable() {
        return frame.getCaller().has(Role.ADMIN);
    }

    public String organisation(AccountRow row) {
        return row.organisation() == null ? "Programme office" : names.getOrDefault(row.organisation(), row.organisation());
    }

    public String href(AccountRow row) {
        return "account.xhtml?name=" + URLEncoder.encode(row.name(), StandardCharsets.UTF_8);
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }

    public long getTotal() {
        return total;
    }

    /** The filter as part of an address. */
    public String getQuery() {
        return text.isEmpty() ? "" : "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getSentence() {
        return Plural.of(total, "account") + (text.isEmpty() ? " may come in. Passwords and roles are kept by your directory, not here." : " found.");
    }
}
