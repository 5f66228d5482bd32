package uk.totalplace.common.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.common.database.Database;

/** Uploads and remembered columns of an organisation that ends, in the database's own words. */
@Dependent
class UploadPassing {
    private static final String CLASHING = " exists (select 1 from common.column_memory s where s.organisation_code = ? and s.data_set = m.data_set and s.heading = m.heading)";

    @Inject
    private Database database;

    long uploads(String organisation, List<String> dataSets) {
        Object[] parameters = Stream.concat(Stream.of(organisation), dataSets.stream()).toArray();
        return dataSets.isEmpty() ? 0 : database.count("select count(*) from common.import_run where organisation_code = ? and data_set in (?" + ", ?".repeat(dataSets.size() - 1) + ")", parameters);
    }

    long underWay(String organisation) {
        return database.count("select count(*) from common.import_run where organisation_code = ? and status in ('QUEUED', 'RUNNING')", organisation);
    }

    long headings(String organisation) {
        return database.count("select count(*) from common.column_memory where organisation_code = ?", organisation);
    }

    long clashingHeadings(String predecessor, String successor) {
        return database.count("select count(*) from common.column_memory m where m.organisation_code = ? and" + CLASHING, predecessor, successor);
    }

    void passHeadings(String predecessor, String successor) {
        database.update("update common.column_memory m set organisation_code = ? where m.organisation_code = ? and not" + CLASHING, successor, predecessor, successor);
    }
}
