package uk.totalplace.common.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class OrganisationRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    Optional<Organisation> find(String code) {
        return Optional.ofNullable(entities.find(Organisation.class, code));
    }

    List<Organisation> all() {
        return entities.createQuery("select o from Organisation o order by o.name", Organisation.class)
                .setHint("eclipselink.batch", "o.aliases").setHint("eclipselink.batch", "o.successions").getResultList();
    }

    Optional<String> called(String key) {
        List<Organisation> all = all();
        return all.stream().filter(o -> Alias.keyOf(o.code()).equals(key) || Alias.keyOf(o.name()).equals(key)
                || o.aliases().stream().anyMatch(alias -> alias.key().equals(key))).map(Organisation::code).findFirst();
    }

    void keep(Organisation organisation) {
        entities.persist(organisation);
    }

    void flush() {
        entities.flush();
    }
}
