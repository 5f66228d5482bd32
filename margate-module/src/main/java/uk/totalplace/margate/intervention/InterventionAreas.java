package uk.totalplace.margate.intervention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.audit.Audit;

/** The intervention areas. They belong to the partnership as a whole, so everybody sees them at once. */
@Stateless
public class InterventionAreas {
    @Inject
    private InterventionAreaRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Audit audit;

    /** Every intervention area by name. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public List<InterventionAreaRow> all() {
        return repository.all().stream().map(InterventionArea::row).toList();
    }

    /** @throws uk.totalplace.common.InvalidInput when a field does not hold what it must, or an area is not known */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public InterventionAreaRow designate(DesignateArea command) {
        InterventionArea area = new InterventionArea(command, areas.names(named(command)).keySet());
        repository.refuseTakenCode(command.code());
        repository.keep(area);
        audit.record("intervention area:" + command.code(), "entered", command.name());
        return area.row();
    }

    private static Collection<String> named(DesignateArea command) {
        return command.areas() == null ? List.of() : command.areas().stream().filter(Objects::nonNull).toList();
    }
}
