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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import uk.totalplace.common.lease.Leases;

/** Keeps the sealer at work. What is written is sealed within seconds; {@link #sealNow()} does it at once. */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealing {
    private static final String LEASE = "audit sealer";

    @Inject
    private AuditSealer sealer;
    @Inject
    private AuditHead head;
    @Inject
    private Leases leases;
    @Resource
    private ManagedScheduledExecutorService executor;
    private ScheduledFuture<?> work;

    @PostConstruct
    void begin() {
        work = executor.scheduleWithFixedDelay(this::sealNow, 20, 10, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        work.cancel(false);
    }

    /** Seals all that is committed, unless another node is at it. */
    public void sealNow() {
        if (!leases.take(LEASE, Duration.ofMinutes(1))) {
            return;
        }
        for (SealedUpTo last = sealer.seal(); last != null; last = sealer.seal()) {
            head.write(last);
            leases.take(LEASE, Duration.ofMinutes(1));
        }
    }
}
