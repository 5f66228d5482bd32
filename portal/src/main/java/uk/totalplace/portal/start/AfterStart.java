package uk.totalplace.portal.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.lease.Leases;
import uk.totalplace.common.setting.Settings;
import uk.totalplace.portal.demonstration.Demonstration;

/**
 * Runs once on each node when the server is up, because business boundaries may not be asked while it starts. One node loads;
 * the others wait for it and then find everything there.
 */
@WebListener
public class AfterStart implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(AfterStart.class.getName());
    private static final String LEASE = "reference data";

    @Inject
    private ReferenceData reference;
    @Inject
    private Demonstration demonstration;
    @Inject
    private Accounts accounts;
    @Inject
    private SavingLines savings;
    @Inject
    private Settings settings;
    @Inject
    private Leases leases;
    @Inject
    private Startup startup;
    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        executor.schedule(this::load, 2, TimeUnit.SECONDS);
    }

    private void load() {
        try {
            if (!leases.take(LEASE, Duration.ofMinutes(1))) {
                executor.schedule(this::load, 2, TimeUnit.SECONDS);
                return;
            }
            reference.load();
            settings.text("administrator").ifPresent(accounts::ensureAdministrator);
            if (settings.yes("demonstration")) {
                startup.reached("demonstration data are being loaded");
                demonstration.load();
            }
            savings.readClaims();
            leases.release(LEASE);
            startup.ready();
            LOG.info("Total Place is ready" + settings.text("address").map(address -> " at " + address).orElse("") + "."
                    + (settings.yes("demonstration") ? " Demonstration accounts, password totalplace: officer, partner, reader, lead, finance, board, scrutiny, caseworker, auditor, admin." : ""));
        } catch (RuntimeException e) {
            startup.reached("start failed: " + e.getMessage());
            leases.release(LEASE);
            LOG.log(Level.SEVERE, "Total Place cannot become ready: " + e.getMessage(), e);
        }
    }
}
