package uk.totalplace.common.lease;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;

@Dependent
class LeaseRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    boolean prolong(String name, String owner, LocalDateTime now, LocalDateTime until) {
        return entities.createNativeQuery("update common.lease set owner = ?, until = ? where name = ? and (owner = ? or until < ?)")
                .setParameter(1, owner).setParameter(2, until).setParameter(3, name).setParameter(4, owner).setParameter(5, now)
                .executeUpdate() == 1;
    }

    boolean begin(String name, String owner, LocalDateTime until) {
        return entities.createNativeQuery("""
                merge into common.lease l using (values (cast(? as varchar(200)), cast(? as varchar(40)), cast(? as timestamp))) v(name, owner, until)
                on l.name = v.name
                when not matched then insert (name, owner, until) values (v.name, v.owner, v.until)""")
                .setParameter(1, name).setParameter(2, owner).setParameter(3, until)
                .executeUpdate() == 1;
    }

    void end(String name, String owner) {
        entities.createNativeQuery("delete from common.lease where name = ? and owner = ?").setParameter(1, name).setParameter(2, owner).executeUpdate();
    }
}
