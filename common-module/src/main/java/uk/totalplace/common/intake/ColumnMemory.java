package uk.totalplace.common.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.cipher.CannotDecrypt;
import uk.totalplace.common.database.Database;

/** Which columns an organisation's people said their headings mean, by data set. Headings of restricted data sets are encrypted, each bound to the organisation whose it is. */
@Dependent
class ColumnMemory {
    @Inject
    private Database database;

    /** A heading and where it goes, empty where it is not used; {@code name} is what its row is called, which of an encrypted heading says nothing. */
    record Remembered(String name, String heading, String column) {
    }

    /** The columns by heading. */
    Map<String, String> of(String organisation, String dataSet, Discretion discretion) {
        return all(organisation, dataSet, discretion).stream().collect(Collectors.toMap(Remembered::heading, Remembered::column, (one, other) -> other, HashMap::new));
    }

    long count(String organisation, String dataSet) {
        return database.count("select count(*) from common.column_memory where organisation_code = ? and data_set = ?", organisation, dataSet);
    }

    /** By heading; without those that cannot be read, which are as if nobody had said anything. */
    List<Remembered> all(String organisation, String dataSet, Discretion discretion) {
        return database.query(row -> new String[] {row.getString(1), row.getString(2), row.getString(3)},
                        "select heading, encrypted_heading, column_name from common.column_memory where organisation_code = ? and data_set = ? order by heading", organisation, dataSet)
                .stream().flatMap(row -> read(organisation, dataSet, discretion, row)).toList();
    }

    private static Stream<Remembered> read(String organisation, String dataSet, Discretion discretion, String[] row) {
        try {
            return Stream.of(new Remembered(row[0], row[1] == null ? row[0] : discretion.give(IntakeStore.MEMORY.place("encrypted_heading", organisation, dataSet, row[0]), row[1]), row[2]));
        } catch (CannotDecrypt unread) {
            return Stream.empty();
        }
    }

    void remember(String organisation, String dataSet, Discretion discretion, String heading, String column) {
        all(organisation, dataSet, discretion).stream().filter(row -> row.heading().equals(heading)).forEach(row -> forget(organisation, dataSet, row.name()));
        String name = discretion.keyId() == null ? heading : UUID.randomUUID().toString();
        String encrypted = discretion.keyId() == null ? null : discretion.keep(IntakeStore.MEMORY.place("encrypted_heading", organisation, dataSet, name), heading);
        database.update("insert into common.column_memory (organisation_code, data_set, heading, column_name, encrypted_heading, key_id) values (?, ?, ?, ?, ?, ?)",
                organisation, dataSet, name, column == null ? "" : column, encrypted, discretion.keyId());
    }

    void forget(String organisation, String dataSet, String name) {
        database.update("delete from common.column_memory where organisation_code = ? and data_set = ? and heading = ?", organisation, dataSet, name);
    }
}
