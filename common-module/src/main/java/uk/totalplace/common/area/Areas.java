package uk.totalplace.common.area;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.setting.Settings;

/**
 * Areas and their outlines: reference data that everybody may read. The place is whatever the setting {@code place}
 * names: one or more root areas and all that lies below them.
 */
@Stateless
public class Areas {
    @Inject
    private AreaRepository repository;
    @Inject
    private AreaLocator locator;
    @Inject
    private Settings settings;

    @PermitAll
    public List<AreaRow> all() {
        return repository.all().stream().map(Area::row).toList();
    }

    /** @throws NotFound when no area has the code */
    @PermitAll
    public AreaRow withCode(String code) {
        return repository.find(code).map(Area::row).orElseThrow(() -> new NotFound("area " + code));
    }

    /** The root areas of the place, in the order they are set; the first gives the place its name. */
    @PermitAll
    public List<AreaRow> place() {
        return settings.list("place").stream().map(this::withCode).toList();
    }

    @PermitAll
    public String placeName() {
        return settings.list("place").stream().findFirst().flatMap(repository::find).map(area -> area.row().name()).orElse("the place");
    }

    /** Districts and unitary areas of the place by name. */
    @PermitAll
    public List<AreaRow> localAreas() {
        List<String> roots = settings.list("place");
        return all().stream().filter(area -> area.kind().isLocal() && (roots.contains(area.code()) || roots.contains(area.parent()))).toList();
    }

    @PermitAll
    public Map<String, String> names() {
        return repository.all().stream().map(Area::row).collect(Collectors.toMap(AreaRow::code, AreaRow::name));
    }

    @PermitAll
    public List<AreaOutline> localOutlines() {
        return repository.outlines(localAreas().stream().map(AreaRow::code).toList());
    }

    /** Outlines of all areas of a kind that have one; the map draws them. */
    @PermitAll
    public List<AreaOutline> outlines(AreaKind kind) {
        return repository.outlines(all().stream().filter(area -> area.kind() == kind).map(AreaRow::code).toList());
    }

    /** The areas that come with the application, entered while it starts, when there is no caller. What is there already stays. */
    @PermitAll
    public void ship(List<RegisterArea> shipped) {
        Set<String> present = repository.all().stream().map(Area::row).map(AreaRow::code).collect(Collectors.toSet());
        for (AreaKind kind : AreaKind.values()) {
            shipped.stream().filter(command -> command.kind() == kind && !present.contains(command.code())).forEach(command -> repository.keep(new Area(command)));
            repository.flush();
        }
    }

    /** The outlines that come with the application: GeoJSON Polygons or MultiPolygons in WGS84, by area code; refused when one is neither. */
    @PermitAll
    public void shipOutlines(Map<String, String> geometries) {
        Set<String> drawn = repository.drawn();
        geometries.forEach((code, geometry) -> {
            if (!drawn.contains(code) && repository.find(code).isPresent()) {
                GeoJson.geometry(geometry);
                repository.draw(code, geometry);
            }
        });
        locator.forget();
    }

    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    public void register(RegisterArea command) {
        repository.find(command.code()).ifPresentOrElse(area -> area.amend(command), () -> repository.keep(new Area(command)));
    }
}
