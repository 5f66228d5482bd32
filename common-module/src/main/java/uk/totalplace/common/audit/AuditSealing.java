package uk.totalplace.common.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.totalplace.common.lease.Leases;

/** Keeps the sealer at work. What is written is sealed within seconds; {@link #sealNow()} does it at once. */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealing {
    private static final Logger LOG = Logger.getLogger(AuditSealing.class.getName());
    private static final String LEASE = "audit sealer";

    @Inject
    private AuditSealer sealer;
    @Inject
    private AuditHead head;
    @Inject
    private Leases leases;
    @Resource
    private ManagedScheduledExecutorService executor;
    private ScheduledFuture<?> working;

    @PostConstruct
    void begin() {
        working = executor.scheduleWithFixedDelay(this::work, 20, 10, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        working.cancel(false);
    }

    private void work() {
        try {
            sealNow();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Audit entries could not be sealed; it is tried again", e);
        }
    }

    /**
     * Seals all that is committed, unless another node is at it. A chain that no longer holds what the stored head says is not
     * prolonged: a new head would hide that something was cut off.
     */
    public void sealNow() {
        if (!leases.take(LEASE, Duration.ofMinutes(1))) {
            return;
        }
        Optional<AuditHead.Head> stored = head.read();
        if (stored.isPresent() && !sealer.continues(stored.get().count(), stored.get().chainHash())) {
            LOG.severe("The audit chain is shorter or other than its stored head; nothing is sealed until somebody has looked (see the operating manual, Audit).");
            return;
        }
        for (SealedUpTo last = sealer.seal(); last != null; last = sealer.seal()) {
            head.write(last);
            leases.take(LEASE, Duration.ofMinutes(1));
        }
    }
}
