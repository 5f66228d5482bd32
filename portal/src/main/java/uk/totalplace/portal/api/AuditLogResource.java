package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import uk.totalplace.common.audit.AuditLog;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.audit.AuditSort;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.search.SortBy;

/** What was done, the newest first unless {@code sort} says otherwise. */
@Path("audit-log")
@Produces(MediaType.APPLICATION_JSON)
public class AuditLogResource {
    private static final Table<AuditRow> TABLE = Table.<AuditRow>of("Audit log").with("When, UK time", row -> UkTime.of(row.at())).with("Who", AuditRow::actor).with("Deed", AuditRow::deed).with("Did what", AuditRow::words)
            .with("To which record", AuditRow::subject);

    @Inject
    private AuditLog log;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<AuditRow> all(@QueryParam("text") String text, @BeanParam PageQuery query) {
        String asked = text == null ? "" : text.strip();
        SortBy<AuditSort> order = query.sortBy(AuditSort.class);
        return query.of(log.count(asked), (first, size) -> log.page(asked, order, first, size), TABLE);
    }
}
