package uk.totalplace.common.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    List<Account> withNames(Set<String> names) {
        return entities.createQuery("select a from Account a where a.name in :names", Account.class).setParameter("names", names).getResultList();
    }

    boolean isOrganisation(String code) {
        return entities.createNativeQuery("select 1 from common.organisation where code = ?1").setParameter(1, code).getResultStream().findAny().isPresent();
    }

    void keep(Account account) {
        entities.persist(account);
    }
}
