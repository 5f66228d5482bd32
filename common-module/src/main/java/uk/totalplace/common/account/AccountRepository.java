package uk.totalplace.common.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.account.Accounts.AccountRow;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Saving;
import uk.totalplace.common.search.SortBy;

@Dependent
class AccountRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;
    @Inject
    private Database database;

    Optional<Account> find(String name) {
        return Optional.ofNullable(entities.find(Account.class, name));
    }

    List<Account> all() {
        return entities.createQuery("select a from Account a order by a.name", Account.class).getResultList();
    }

    List<Account> page(String text, SortBy<AccountSort> order, int first, int size) {
        return entities.createQuery("select a from Account a where lower(a.name) like :text or lower(a.displayName) like :text order by " + AccountSort.orderBy(order), Account.class)
                .setParameter("text", containing(text)).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long count(String text) {
        return entities.createQuery("select count(a) from Account a where lower(a.name) like :text or lower(a.displayName) like :text", Long.class).setParameter("text", containing(text)).getSingleResult();
    }

    List<Account> withNames(Set<String> names) {
        return entities.createQuery("select a from Account a where a.name in :names", Account.class).setParameter("names", names).getResultList();
    }

    List<Account> ofOrganisation(String organisation) {
        return entities.createQuery("select a from Account a where a.organisationCode = :organisation order by a.name", Account.class).setParameter("organisation", organisation).getResultList();
    }

    /** The organisations that passed to this one as a whole, and those that passed to them before. */
    Set<String> succeededBy(String organisation) {
        if (organisation == null) {
            return Set.of();
        }
        List<String[]> passed = new ArrayList<>();
        database.query(row -> passed.add(new String[] {row.getString(1), row.getString(2)}), "select predecessor_code, sole_successor_code from common.organisation_merger where sole_successor_code is not null");
        Set<String> found = new HashSet<>(Set.of(organisation));
        boolean more = true;
        while (more) {
            more = passed.stream().filter(pair -> found.contains(pair[1])).map(pair -> found.add(pair[0])).reduce(false, Boolean::logicalOr);
        }
        found.remove(organisation);
        return Set.copyOf(found);
    }

    boolean isOrganisation(String code) {
        return entities.createNativeQuery("select 1 from common.organisation where code = ?1").setParameter(1, code).getResultStream().findAny().isPresent();
    }

    /** @throws uk.totalplace.common.StaleVersion when somebody changed it in this very moment */
    void save(AccountRow row) {
        Saving.corrected(entities::flush, "this account", row);
    }

    void keep(Account account) {
        entities.persist(account);
    }

    private static String containing(String text) {
        return "%" + (text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "")) + "%";
    }
}
