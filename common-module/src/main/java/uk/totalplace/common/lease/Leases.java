package uk.totalplace.common.lease;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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

    @Inject
    private LeaseRepository repository;

    /** Takes or prolongs the lease; false while another node holds it. */
    public boolean take(String name, Duration duration) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        return repository.prolong(name, NODE, now, now.plus(duration)) || repository.begin(name, NODE, now.plus(duration));
    }

    public void release(String name) {
        repository.end(name, NODE);
    }
}
