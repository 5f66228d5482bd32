package uk.totalplace.common.cipher;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
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
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.totalplace.common.lease.Leases;

/** Keeps changes of keys moving, on one node at a time. When that node dies its lease runs out, and whoever takes it next goes on with the rows that are left. */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRotationPump {
    private static final Logger LOG = Logger.getLogger(KeyRotationPump.class.getName());
    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    private KeyRotationSteps steps;
    @Inject
    private Reencryption reencryption;
    @Inject
    private Leases leases;
    @Resource
    private ManagedScheduledExecutorService clock;
    private ScheduledFuture<?> ticking;

    @PostConstruct
    void begin() {
        ticking = clock.scheduleWithFixedDelay(this::tick, 5000, 1000, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        ticking.cancel(false);
    }

    private void tick() {
        try {
            steps.underWay().stream().filter(module -> leases.take(name(module), LEASE)).forEach(this::carryThrough);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A change of keys was interrupted; it goes on with the rows that are left", e);
        }
    }

    /** Goes on only while it holds the lease: a node that slept through it must not work beside the next. */
    private void carryThrough(String module) {
        try {
            steps.begin(module);
            for (EncryptedTable table : steps.tables()) {
                Object[] last = null;
                while ((last = reencryption.portion(table, module, last)) != null) {
                    if (!leases.take(name(module), LEASE)) {
                        return;
                    }
                }
            }
            steps.end(module);
        } finally {
            leases.release(name(module));
        }
    }

    private static String name(String module) {
        return "key rotation " + module;
    }
}
