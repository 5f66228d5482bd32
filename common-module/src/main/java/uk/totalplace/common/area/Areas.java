package uk.totalplace.common.area;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.common.setting.Settings;

/**
 * Areas and their outlines: reference data that everybody may read. The place is whatever the setting {@code place}
 * names: one or more root areas and all that lies below them.
 */
@Stateless
public class Areas {
    private static final int LARGEST_PAGE = 500;

    @Inject
    private AreaRepository repository;
    @Inject
    private AreaReads reads;
    @Inject
    private AreaWrites writes;
    @Inject
    private AreaLocator locator;
    @Inject
    private Settings settings;

    /** By name of now or then, and code. */
    @PermitAll
    public Found<AreaRow> search(SearchText text, int first, int most) {
        return reads.search(text, first, most);
    }

    /**
     * One page of areas.
     *
     * @param order null for by name
     * @param size at most 500
     */
    @PermitAll
    public List<AreaRow> page(AreaFilter filter, SortBy<AreaSort> order, int first, int size) {
        return reads.page(filter, order, first, Math.min(size, LARGEST_PAGE));
    }

    @PermitAll
    public long count(AreaFilter filter) {
        return reads.count(filter);
    }

    @PermitAll
    public Optional<AreaRow> find(String code) {
        return code == null ? Optional.empty() : repository.find(code).map(Area::row);
    }

    /** How many areas of each kind lie in an area directly, at whatever time. */
    @PermitAll
    public Map<AreaKind, Long> parts(String code) {
        return reads.parts(code);
    }

    /** @throws NotFound when no area has the code */
    @PermitAll
    public AreaRow withCode(String code) {
        return find(code).orElseThrow(() -> new NotFound("area " + code));
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
        return repository.inside(settings.list("place"), Arrays.stream(AreaKind.values()).filter(AreaKind::isLocal).toList()).stream().map(Area::row).toList();
    }

    /** Names by code; codes that no area has are left out. */
    @PermitAll
    public Map<String, String> names(Collection<String> codes) {
        return reads.names(codes);
    }

    /** The district or unitary area that each of these areas lies in or is; those that lie in none, such as a county, are left out. */
    @PermitAll
    public Map<String, String> localOf(Collection<String> codes) {
        return reads.localOf(codes);
    }

    @PermitAll
    public List<AreaOutline> localOutlines() {
        return repository.outlines(localAreas().stream().map(AreaRow::code).toList());
    }

    /** Outlines of all areas of a kind that have one; the map draws them. */
    @PermitAll
    public List<AreaOutline> outlines(AreaKind kind) {
        return repository.outlines(kind);
    }

    /** The areas that come with the application, entered while it starts, when there is no caller. What is there already stays. */
    @PermitAll
    public void ship(List<RegisterArea> shipped) {
        Set<String> present = writes.present();
        writes.areas(shipped.stream().filter(command -> !present.contains(command.code())).toList());
    }

    /**
     * The editions that come with the application, with the areas that each lists; an area that is not there yet is entered, under its newest
     * name. An edition that is there already stays.
     */
    @PermitAll
    public void shipEditions(List<AreaEdition> shipped, List<AreaListing> listings) {
        Set<String> present = writes.editions();
        List<AreaEdition> fresh = shipped.stream().filter(edition -> !present.contains(edition.code())).sorted(Comparator.comparing(AreaEdition::on)).toList();
        Map<String, List<AreaListing>> listed = new HashMap<>();
        listings.forEach(listing -> listing.editions().forEach(edition -> listed.computeIfAbsent(edition, code -> new ArrayList<>()).add(listing)));
        Map<String, RegisterArea> areas = new LinkedHashMap<>();
        for (AreaEdition edition : fresh) {
            listed.getOrDefault(edition.code(), List.of()).forEach(listing -> areas.compute(listing.area(), (code, before) -> new RegisterArea(code, listing.name(), edition.kind(), listing.parent(),
                    listing.validFrom(), listing.validTo(), before == null ? edition.source() : before.source())));
        }
        ship(List.copyOf(areas.values()));
        fresh.forEach(edition -> {
            writes.edition(edition);
            writes.listings(edition.code(), listed.getOrDefault(edition.code(), List.of()));
        });
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
