package uk.totalplace.common.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.Violations;
import uk.totalplace.common.search.SortBy;

/** The accounts the product knows, and the one that is asking. */
@Stateless
@DeclareRoles({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Accounts {
    private static final List<String> ROLES = List.of(Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE,
            Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN);

    @Inject
    private AccountRepository repository;
    @Inject
    private Event<AccountEntered> entered;
    @Resource
    private SessionContext session;

    /** An account as IT sees it; no organisation means the programme office. {@code version} is the one that was read, null where whatever stands there is to be replaced. */
    public record AccountRow(String name, String displayName, String organisation, Integer version) {
    }

    /** @throws NotFound when nobody is signed in, or the name has no account here: it then sees nothing at all */
    @PermitAll
    public Caller current() {
        String name = session.getCallerPrincipal().getName();
        Account account = repository.find(name).orElseThrow(() -> new NotFound("account " + name));
        Set<String> roles = ROLES.stream().filter(session::isCallerInRole).collect(Collectors.toUnmodifiableSet());
        return new Caller(account.name(), account.displayName(), account.organisationCode(), repository.succeededBy(account.organisationCode()), roles);
    }

    /** What others read for a sign-in name; the name itself when there is no such account any more. */
    @PermitAll
    public String displayName(String name) {
        return repository.find(name).map(Account::displayName).orElse(name);
    }

    /** As {@link #displayName}, for a list: the names of all who are asked for and have an account. */
    @PermitAll
    public Map<String, String> displayNames(Set<String> names) {
        return names.isEmpty() ? Map.of() : repository.withNames(names).stream().collect(Collectors.toMap(Account::name, Account::displayName));
    }

    /** Asked at sign-in, before there is a caller. */
    @PermitAll
    public boolean knows(String name) {
        return repository.find(name).isPresent();
    }

    /** The account IT signs in with on a new server, entered while it starts, when there is no caller. An account that is there already stays as it is. */
    @PermitAll
    public void ensureAdministrator(String name) {
        if (repository.find(name).isEmpty()) {
            keep("server", new AccountRow(name, name, null, null));
        }
    }

    /**
     * Enters an account, or changes what the product keeps of one that is there.
     *
     * @throws StaleVersion when somebody changed it since the version that was read
     */
    @RolesAllowed(Role.ADMIN)
    public void enter(AccountRow row) {
        new Violations()
                .text("name", row.name(), 100, "Give the name that the person signs in with.")
                .text("displayName", row.displayName(), 200, "Give the name that others read.")
                .unless(row.organisation() == null || repository.isOrganisation(row.organisation()), "organisation", "There is no organisation “" + row.organisation() + "”.")
                .refuse();
        keep(session.getCallerPrincipal().getName(), new AccountRow(row.name().strip(), row.displayName().strip(), row.organisation(), row.version()));
    }

    private void keep(String actor, AccountRow row) {
        Optional<Account> present = repository.find(row.name());
        if (row.version() != null && present.map(Account::version).filter(row.version()::equals).isEmpty()) {
            throw new StaleVersion("this account", present.map(Account::row).orElse(null), row);
        }
        AccountRow before = present.map(Account::row).orElse(null);
        present.ifPresentOrElse(account -> account.belongTo(row.displayName(), row.organisation()), () -> repository.keep(new Account(row.name(), row.displayName(), row.organisation())));
        repository.save(row);
        entered.fire(new AccountEntered(actor, before, row));
    }

    @RolesAllowed({Role.ADMIN, Role.AUDITOR})
    public List<AccountRow> all() {
        return repository.all().stream().map(Account::row).toList();
    }

    /** Accounts whose name, in either form, contains the text; null or blank means all of them. @param order null for by name */
    @RolesAllowed({Role.ADMIN, Role.AUDITOR})
    public List<AccountRow> page(String text, SortBy<AccountSort> order, int first, int size) {
        return repository.page(text, order, first, size).stream().map(Account::row).toList();
    }

    @RolesAllowed({Role.ADMIN, Role.AUDITOR})
    public long count(String text) {
        return repository.count(text);
    }

    /** @throws NotFound when there is no such account */
    @RolesAllowed({Role.ADMIN, Role.AUDITOR})
    public AccountRow named(String name) {
        return repository.find(name).map(Account::row).orElseThrow(() -> new NotFound("account " + name));
    }
}
