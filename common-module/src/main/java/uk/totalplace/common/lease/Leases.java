package uk.totalplace.common.lease;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Work that only one node may do at a time. A lease runs out by itself, so the work of a node that died is taken up by
 * another. Background work has no caller, so anyone inside the application may ask; nothing outside reaches this.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Leases {
    /** This node, for as long as it runs: after a restart the old leases are another's. */
    private static final String NODE = UUID.randomUUID().toString();

    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    /** Takes or prolongs the lease; false while another node holds it. */
    public boolean take(String name, Duration duration) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        if (update(name, now, now.plus(duration)) == 1) {
            return true;
        }
        return insert(name, now.plus(duration)) == 1;
    }

    public void release(String name) {
        entities.createNativeQuery("delete from common.lease where name = ? and owner = ?").setParameter(1, name).setParameter(2, NODE).executeUpdate();
    }

    private int update(String name, LocalDateTime now, LocalDateTime until) {
        return entities.createNativeQuery("update common.lease set owner = ?, until = ? where name = ? and (owner = ? or until < ?)")
                .setParameter(1, NODE).setParameter(2, until).setParameter(3, name).setParameter(4, NODE).setParameter(5, now)
                .executeUpdate();
    }

    private int insert(String name, LocalDateTime until) {
        return entities.createNativeQuery("""
                merge into common.lease l using (values (cast(? as varchar(200)), cast(? as varchar(40)), cast(? as timestamp))) v(name, owner, until)
                on l.name = v.name
                when not matched then insert (name, owner, until) values (v.name, v.owner, v.until)""")
                .setParameter(1, name).setParameter(2, NODE).setParameter(3, until)
                .executeUpdate();
    }
}
