package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.area.AreaFilter;
import uk.totalplace.common.area.AreaKind;
import uk.totalplace.common.area.AreaLife;
import uk.totalplace.common.area.AreaLookup;
import uk.totalplace.common.area.AreaLookups;
import uk.totalplace.common.area.AreaOutline;
import uk.totalplace.common.area.AreaRow;
import uk.totalplace.common.area.AreaSort;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.search.SortBy;

/** Areas, and their outlines for the map. */
@Path("areas")
@Produces(MediaType.APPLICATION_JSON)
public class AreasResource {
    private static final int AN_HOUR = 3600;

    private static final Table<Line> TABLE = Table.<Line>of("Areas").with("Area", line -> line.row().name()).with("Code", line -> line.row().code()).with("Also called", line -> line.life().aliases()).with("Kind", line -> line.row().kind().word()).with("Lies in", Line::parent)
            .with("Code of that", line -> line.row().parent()).with("First day", line -> line.row().validFrom()).with("Last day", line -> line.row().validTo())
            .with("Successors", line -> line.life().successors().stream().map(next -> "%s %s%%".formatted(next.successor(), next.sharePercent().toPlainString())).toList()).with("Source", line -> line.row().source());

    @Inject
    private Areas areas;
    @Inject
    private AreaLookups lookups;

    /** An area as the contract has it; its life is open where it is null. */
    public record AreaItem(String code, String name, AreaKind kind, String parent, List<String> aliases, LocalDate validFrom, LocalDate validTo, List<AreaLife.Successor> successors, String source) {
        static AreaItem of(AreaRow row, AreaLife life) {
            return new AreaItem(row.code(), row.name(), row.kind(), row.parent(), life.aliases(), row.validFrom(), row.validTo(), life.successors(), row.source());
        }
    }

    /** A line of the table: an area, what it lies in by name, and what it was and became. */
    private record Line(AreaRow row, String parent, AreaLife life) {
    }

    /**
     * By name unless {@code sort} says otherwise.
     *
     * @param parent what they lie in directly
     * @param on a day they stood, such as 2010-04-08
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<AreaItem> all(@QueryParam("kind") String kind, @QueryParam("parent") String parent, @QueryParam("text") String text, @QueryParam("on") String on, @BeanParam PageQuery query) {
        AreaFilter filter = new AreaFilter(kind(kind), given(parent), given(text), day(on));
        SortBy<AreaSort> order = query.sortBy(AreaSort.class);
        PageQuery.Slice<AreaRow> slice = (first, size) -> areas.page(filter, order, first, size);
        Page<AreaRow> page = query.of(areas.count(filter), slice);
        Map<String, AreaLife> lives = lives(page.items());
        return page.map(row -> AreaItem.of(row, lifeOf(row, lives))).as(new ListFile<>(TABLE, (first, size) -> lines(slice.of(first, size))));
    }

    private List<Line> lines(List<AreaRow> rows) {
        Map<String, String> names = areas.names(rows.stream().map(AreaRow::parent).filter(Objects::nonNull).distinct().toList());
        Map<String, AreaLife> lives = lives(rows);
        return rows.stream().map(row -> new Line(row, names.get(row.parent()), lifeOf(row, lives))).toList();
    }

    private Map<String, AreaLife> lives(List<AreaRow> rows) {
        return lookups.lives(rows.stream().map(AreaRow::code).toList());
    }

    private static AreaLife lifeOf(AreaRow row, Map<String, AreaLife> lives) {
        return lives.getOrDefault(row.code(), AreaLife.UNCHANGED);
    }

    @GET
    @Path("{code}")
    public AreaItem one(@PathParam("code") String code) {
        AreaRow row = areas.withCode(code);
        return AreaItem.of(row, lifeOf(row, lives(List.of(row))));
    }

    /**
     * Into what an area passes, with its shares: directly into every edition, or into the one that is asked for, by way of others where need be.
     *
     * @param to an edition of areas, such as LSOA-2021
     */
    @GET
    @Path("{code}/lookups")
    public Page<AreaLookup> lookups(@PathParam("code") String code, @QueryParam("to") String to) {
        AreaRow area = areas.withCode(code);
        return Page.of(given(to) == null ? lookups.outOf(area.code()) : lookups.outOf(area.code(), given(to)));
    }

    /**
     * Outlines change with the reference data only, so a browser may keep them for an hour.
     *
     * @param place only the local areas of the place itself, districts and unitary areas alike
     */
    @GET
    @Path("outlines")
    @Produces("application/geo+json")
    public Response outlines(@QueryParam("kind") String kind, @QueryParam("place") boolean place) {
        AreaKind wanted = kind(kind);
        if (wanted == null && !place) {
            throw new InvalidInput("kind", "Say which kind of area to draw: " + kinds() + ".");
        }
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setMaxAge(AN_HOUR);
        return Response.ok(collection(place ? areas.localOutlines() : areas.outlines(wanted))).cacheControl(cache).build();
    }

    private static String collection(List<AreaOutline> outlines) {
        return outlines.stream().map(AreasResource::feature).collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }

    /** The outline is kept as the GeoJSON it came as, and was checked then; parsing it again would only cost time. */
    private static String feature(AreaOutline outline) {
        return "{\"type\":\"Feature\",\"properties\":" + Json.createObjectBuilder().add("code", outline.code()).add("name", outline.name()).build() + ",\"geometry\":" + outline.geometry() + "}";
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static LocalDate day(String text) {
        try {
            return given(text) == null ? null : LocalDate.parse(given(text));
        } catch (DateTimeParseException notADay) {
            throw new InvalidInput("on", "“" + text + "” is not a day: write it as 2010-04-08.");
        }
    }

    private static AreaKind kind(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(AreaKind.values()).filter(kind -> kind.name().equals(text.strip().toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new InvalidInput("kind", "“" + text + "” is no kind of area; there are " + kinds() + "."));
    }

    private static String kinds() {
        return Arrays.stream(AreaKind.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
