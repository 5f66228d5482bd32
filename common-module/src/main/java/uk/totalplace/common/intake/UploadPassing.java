package uk.totalplace.common.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.common.database.Database;

/** Uploads of an organisation that ends, in the database's own words. */
@Dependent
class UploadPassing {
    @Inject
    private Database database;

    long uploads(String organisation, List<String> dataSets) {
        Object[] parameters = Stream.concat(Stream.of(organisation), dataSets.stream()).toArray();
        return dataSets.isEmpty() ? 0 : database.count("select count(*) from common.import_run where organisation_code = ? and data_set in (?" + ", ?".repeat(dataSets.size() - 1) + ")", parameters);
    }

    long underWay(String organisation) {
        return database.count("select count(*) from common.import_run where organisation_code = ? and status in ('QUEUED', 'RUNNING')", organisation);
    }
}
