package uk.totalplace.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.DatabaseTrouble;

/** Ready when the data are loaded and the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject
    private Startup startup;
    @Inject
    private Database database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("total-place").status(startup.isReady() && databaseAnswers()).withData("state", startup.words()).build();
    }

    private boolean databaseAnswers() {
        try {
            return database.count("select count(*) from common.lease") >= 0;
        } catch (DatabaseTrouble silent) {
            return false;
        }
    }
}
