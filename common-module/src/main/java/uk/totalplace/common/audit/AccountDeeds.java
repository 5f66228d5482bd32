package uk.totalplace.common.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.account.AccountEntered;
import uk.totalplace.common.account.Accounts.AccountRow;

/** Writes down what is done to accounts. It listens, because accounts come before the audit log, which names them. */
@ApplicationScoped
public class AccountDeeds {
    @Inject
    private Audit audit;

    void write(@Observes AccountEntered deed) {
        AccountRow before = deed.before();
        AccountRow after = deed.after();
        String subject = "account:" + after.name();
        if (before == null) {
            audit.recordAs(deed.actor(), subject, "entered", after.displayName() + ", " + office(after));
        } else {
            audit.changed(subject, List.of(new Change("Display name", before.displayName(), after.displayName()), new Change("Organisation", office(before), office(after))));
        }
    }

    private static String office(AccountRow account) {
        return account.organisation() == null ? "programme office" : account.organisation();
    }
}
