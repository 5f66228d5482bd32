package uk.totalplace.common.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.DatabaseTrouble;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.setting.Settings;

/**
 * Brings every schema to the version this EAR was built for, before anything else runs. Flyway's own lock lets two nodes
 * start at once: one migrates, the other waits and finds nothing to do. A migration that is missing or fails stops the start.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Inject
    @Any
    private Instance<SchemaOwner> owners;
    @Inject
    private Settings settings;
    @Inject
    private Database plain;

    @PostConstruct
    void migrate() {
        refuseDemonstrationInProduction();
        try {
            DataSource database = (DataSource) new InitialContext().lookup("jdbc/totalplace");
            Map<String, String> placeholders = placeholders(plain.isPostgres());
            inOrder().forEach(owner -> migrate(owner, database, placeholders));
        } catch (NamingException | DatabaseTrouble e) {
            throw new IllegalStateException("The data source jdbc/totalplace does not answer: " + e.getMessage(), e);
        }
    }

    /** Where the two databases are told the same in different words. */
    private static Map<String, String> placeholders(boolean postgres) {
        return Map.of(
                // Staging tables need no write-ahead log where the database can leave it out: a lost one is filled again from the stored file.
                "unlogged", postgres ? "unlogged" : "",
                // A line that begins so is for PostgreSQL alone.
                "postgres", postgres ? "" : "--",
                // A column that is worked out from others when they are written; sorted by its letters alone, whatever the server's language.
                "stored", postgres ? "stored" : "", "by_letter", postgres ? "collate \"C\"" : "",
                "searchable", SearchText.around().get(0), "end_searchable", SearchText.around().get(1));
    }

    private List<SchemaOwner> inOrder() {
        return owners.stream().sorted(Comparator.comparingInt(SchemaOwner::rank).thenComparing(SchemaOwner::schema)).toList();
    }

    private static void migrate(SchemaOwner owner, DataSource database, Map<String, String> placeholders) {
        Flyway.configure(owner.classLoader())
                .dataSource(database)
                .schemas(owner.schema())
                .locations("classpath:db/migration/" + owner.schema())
                .callbackLocations(new String[0])
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .placeholders(placeholders)
                .load()
                .migrate();
    }

    private void refuseDemonstrationInProduction() {
        if (settings.yes("production") && settings.yes("demonstration")) {
            throw new IllegalStateException("TOTALPLACE_PRODUCTION is yes, but the demonstration accounts are still configured. "
                    + "Delete configDropins/defaults/demonstration.xml, or set TOTALPLACE_PRODUCTION to no.");
        }
    }
}
