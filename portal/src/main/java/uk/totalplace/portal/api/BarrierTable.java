package uk.totalplace.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.Scope;
import uk.totalplace.common.organisation.Organisations;

/** The filtered register of barriers as a file; its clocks count up to a day. */
@RequestScoped
public class BarrierTable {
    private static final List<String> HEADINGS = List.of("Reference", "Barrier", "Because", "We cannot", "Which blocks", "Who can remove it", "Level", "Category", "Severity", "Themes", "Owner",
            "Owner's name", "Status", "Status since", "Days in status", "Raised on", "Days since raised", "Target day", "Days overdue", "Source");

    @Inject
    private Barriers barriers;
    @Inject
    private Organisations organisations;

    Response asShown(BarrierFilter filter, LocalDate day, TableForm form) {
        Map<String, String> names = organisations.names();
        return form.file("Barriers", HEADINGS, (first, size) -> barriers.page(filter, first, size).stream().map(row -> cells(row, names, day)).toList());
    }

    private static List<Object> cells(BarrierRow row, Map<String, String> names, LocalDate day) {
        return Arrays.asList(row.ref(), row.title(), row.statement().because(), row.statement().weCannot(), row.statement().whichBlocks(),
                (row.level().needsGovernment() ? Scope.GOVERNMENT : Scope.LOCAL).word(), row.level().word(), row.category().word(), row.severity() == null ? null : row.severity().word(),
                String.join(", ", row.themes()), row.owner() == null ? null : names.getOrDefault(row.owner(), row.owner()), row.ownerPerson(), row.status().word(), row.clocks().since(),
                row.clocks().inState(day), row.clocks().raisedOn(), row.clocks().sinceRaised(day), row.clocks().dueOn(), row.clocks().overdue(day), row.source());
    }
}
