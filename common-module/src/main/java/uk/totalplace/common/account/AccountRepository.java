package uk.totalplace.common.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

@Dependent
class AccountRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    Optional<Account> find(String name) {
        return Optional.ofNullable(entities.find(Account.class, name));
    }

    List<Account> all() {
        return entities.createQuery("select a from Account a order by a.name", Account.class).getResultList();
    }

    List<Account> page(String text, int first, int size) {
        return entities.createQuery("select a from Account a where lower(a.name) like :text or lower(a.displayName) like :text order by a.name", Account.class)
                .setParameter("text", containing(text)).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long count(String text) {
        return entities.createQuery("select count(a) from Account a where lower(a.name) like :text or lower(a.displayName) like :text", Long.class).setParameter("text", containing(text)).getSingleResult();
    }

    List<Account> withNames(Set<String> names) {
        return entities.createQuery("select a from Account a where a.name in :names", Account.class).setParameter("names", names).getResultList();
    }

    boolean isOrganisation(String code) {
        return entities.createNativeQuery("select 1 from common.organisation where code = ?1").setParameter(1, code).getResultStream().findAny().isPresent();
    }

    void keep(Account account) {
        entities.persist(account);
    }

    private static String containing(String text) {
        return "%" + (text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "")) + "%";
    }
}
