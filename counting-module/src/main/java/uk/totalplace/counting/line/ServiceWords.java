package uk.totalplace.counting.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.totalplace.common.database.Database;
import uk.totalplace.counting.dimension.ServiceList;

/** Reads the list of services as it stands. */
@Dependent
class ServiceWords {
    @Inject
    private Database database;

    ServiceList list() {
        return new ServiceList(database.query(row -> new ServiceList.Word(row.getString(1), row.getString(2), row.getDate(3).toLocalDate(), row.getDate(4) == null ? null : row.getDate(4).toLocalDate()),
                "select word, service, valid_from, valid_to from counting.service_word order by id"));
    }
}
