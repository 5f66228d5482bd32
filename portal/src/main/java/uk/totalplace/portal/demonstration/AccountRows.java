package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Accounts;

/** Whom the demonstration accounts stand for. */
@ApplicationScoped
public class AccountRows {
    @Inject
    private Accounts accounts;

    public void load(List<Map<String, String>> rows) {
        rows.forEach(row -> accounts.enter(new Accounts.AccountRow(row.get("name"), row.get("display_name"), row.get("organisation"))));
    }
}
