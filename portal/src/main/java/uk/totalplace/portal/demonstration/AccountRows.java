package uk.totalplace.portal.demonstration;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;

/** Whom the demonstration accounts stand for. They are entered as IT enters accounts: nobody else may. */
@Stateless
@DeclareRoles(Role.ADMIN)
@RunAs(Role.ADMIN)
@PermitAll
public class AccountRows {
    @Inject
    private Accounts accounts;

    public void load(List<Map<String, String>> rows) {
        rows.forEach(row -> accounts.enter(new Accounts.AccountRow(row.get("name"), row.get("display_name"), row.get("organisation"), null)));
    }
}
