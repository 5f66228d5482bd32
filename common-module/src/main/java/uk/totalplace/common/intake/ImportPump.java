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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
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
    /** The other modules are up by then. */
    private static final Duration BEFORE_THE_FIRST = Duration.ofSeconds(5);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    @Inject
    private ImportSteps steps;
    @Inject
    private ImportReader reader;
    @Inject
    private Leases leases;
    @Resource
    private ManagedExecutorService executor;
    @Resource
    private ManagedThreadFactory threads;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore bell = new Semaphore(0);
    private Thread pumping;
    private volatile boolean ending;

    /** A thread of its own, so that no run is carried through in the name of whoever happened to hand a file in. */
    @PostConstruct
    void begin() {
        pumping = threads.newThread(this::keepMoving);
        pumping.start();
    }

    /** Not interrupted: an interruption in the middle of its files would close the embedded database for everybody. */
    @PreDestroy
    void end() {
        ending = true;
        bell.release();
        try {
            pumping.join(BEFORE_THE_FIRST.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody waits for the clock: what was queued on this node begins at once. The clock is for what other nodes left behind. */
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportQueued queued) {
        bell.release();
    }

    private void keepMoving() {
        try {
            for (Instant first = Instant.now().plus(BEFORE_THE_FIRST); !ending && Instant.now().isBefore(first);) {
                bell.tryAcquire(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
            }
            while (!ending) {
                bell.drainPermits();
                tick();
                bell.tryAcquire(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
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
        boolean brokeDown = true;
        try {
            reader.carryThrough(run);
            brokeDown = false;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Upload " + run + " broke down; it is tried up to " + ImportRun.MOST_ATTEMPTS + " times", e);
        } finally {
            // The lease first: once the run is off the list, the next tick may take it for a new attempt.
            giveBack(run);
            // A hand is free for the next. After a breakdown the clock says when, lest it breaks down again without a pause.
            bell.release(brokeDown ? 0 : 1);
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
