package uk.totalplace.margate.intervention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
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
        InterventionArea area = new InterventionArea(command, areas.names(named(command.areas())).keySet());
        repository.add(command.code(), area);
        audit.record("intervention area:" + command.code(), "entered", command.name());
        return area.row();
    }

    private static Collection<String> named(List<String> codes) {
        return codes == null ? List.of() : codes.stream().filter(Objects::nonNull).toList();
    }

    /** Empty when there is no such intervention area. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Optional<InterventionAreaRow> find(String code) {
        return repository.find(code).map(InterventionArea::row);
    }

    /**
     * Corrects an intervention area; its code stays.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link InterventionAreaRow} as it stands
     * @throws NotFound when there is no such intervention area
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public InterventionAreaRow correct(CorrectArea command) {
        InterventionArea area = repository.find(command.code()).orElseThrow(() -> new NotFound("intervention area " + command.code()));
        if (command.version() == null || command.version() != area.version()) {
            throw new StaleVersion("this intervention area", area.row(), command);
        }
        audit.changed("intervention area:" + command.code(), area.correct(command, areas.names(named(command.areas())).keySet()));
        repository.keep(command);
        return area.row();
    }
}
