package uk.totalplace.common.area;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;

/** Enters many areas, editions and look-ups at once: some thousands come with the application, and the start waits for them. */
@Dependent
class AreaWrites {
    private static final BulkInsert AREAS = BulkInsert.into("common.area").column("code", "varchar").column("name", "varchar").column("kind", "varchar").column("parent_code", "varchar")
            .column("valid_from", "date").column("valid_to", "date").column("source", "varchar");
    private static final BulkInsert LISTINGS = BulkInsert.into("common.area_listing").column("edition_code", "varchar").column("area_code", "varchar").column("name", "varchar");
    private static final BulkInsert LOOKUPS = BulkInsert.into("common.area_lookup").column("from_edition", "varchar").column("to_edition", "varchar").column("from_code", "varchar")
            .column("to_code", "varchar").column("weight", "numeric(9, 8)").column("method", "varchar").column("source", "varchar");

    @Inject
    private Database database;

    Set<String> present() {
        return new HashSet<>(database.query(row -> row.getString(1), "select code from common.area"));
    }

    /** Larger kinds first, because the smaller ones name them as parent. */
    void areas(Collection<RegisterArea> areas) {
        for (AreaKind kind : AreaKind.values()) {
            write(AREAS, areas.stream().filter(area -> area.kind() == kind).map(area -> new Object[] {new AreaCode(area.code()).value(), area.name(), area.kind().name(), area.parent(), day(area.validFrom()),
                day(area.validTo()), area.source()}).toList());
        }
    }

    Set<String> editions() {
        return new HashSet<>(database.query(row -> row.getString(1), "select code from common.area_edition"));
    }

    void edition(AreaEdition edition) {
        database.update("insert into common.area_edition (code, kind, title, on_date, source) values (?, ?, ?, ?, ?)", edition.code(), edition.kind().name(), edition.title(), day(edition.on()), edition.source());
    }

    void listings(String edition, Collection<AreaListing> listings) {
        write(LISTINGS, listings.stream().map(listing -> new Object[] {edition, listing.area(), listing.name()}).toList());
    }

    void lookups(Collection<AreaLookup> lookups) {
        write(LOOKUPS, lookups.stream().map(lookup -> new Object[] {lookup.fromEdition(), lookup.toEdition(), lookup.from(), lookup.to(), lookup.weight(), lookup.method().name(), lookup.source()}).toList());
    }

    private void write(BulkInsert insert, List<Object[]> rows) {
        database.<Void>with(connection -> {
            insert.write(connection, rows);
            return null;
        });
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
