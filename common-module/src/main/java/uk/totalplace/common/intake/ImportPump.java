package uk.totalplace.common.intake;

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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.totalplace.common.lease.Leases;

/**
 * Keeps waiting runs moving, two at a time on each node. A run belongs to the node that holds its lease; when a node dies, the
 * lease runs out and another node, or the same one started again, begins the run anew.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportPump {
    private static final Logger LOG = Logger.getLogger(ImportPump.class.getName());
    private static final int AT_ONCE = 2;
    private static final Duration LEASE = Duration.ofSeconds(20);

    @Inject
    private ImportSteps steps;
    @Inject
    private ImportReader reader;
    @Inject
    private Leases leases;
    @Resource
    private ManagedExecutorService executor;
    @Resource
    private ManagedScheduledExecutorService clock;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private ScheduledFuture<?> ticking;

    @PostConstruct
    void begin() {
        ticking = clock.scheduleWithFixedDelay(this::tick, 5000, 500, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        ticking.cancel(false);
    }

    private void tick() {
        try {
            underWay.forEach(run -> leases.take(name(run), LEASE));
            steps.waiting().stream().filter(run -> underWay.size() < AT_ONCE && !underWay.contains(run) && leases.take(name(run), LEASE)).forEach(this::start);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Waiting uploads could not be looked up; they will be again", e);
        }
    }

    private void start(long run) {
        underWay.add(run);
        try {
            executor.execute(() -> carryThrough(run));
        } catch (RejectedExecutionException e) {
            underWay.remove(run);
            LOG.log(Level.WARNING, "Upload " + run + " waits, because the server takes no more work now", e);
        }
    }

    private void carryThrough(long run) {
        try {
            reader.carryThrough(run);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Upload " + run + " broke down; it is tried up to " + ImportRun.MOST_ATTEMPTS + " times", e);
        } finally {
            // The lease first: once the run is off the list, the next tick may take it for a new attempt.
            giveBack(run);
        }
    }

    private void giveBack(long run) {
        try {
            leases.release(name(run));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The lease of upload " + run + " could not be given back; it runs out by itself", e);
        } finally {
            underWay.remove(run);
        }
    }

    private static String name(long run) {
        return "import " + run;
    }
}
