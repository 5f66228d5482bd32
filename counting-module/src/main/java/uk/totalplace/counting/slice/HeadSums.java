package uk.totalplace.counting.slice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.AreaRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.parameter.VersionRow;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Dimension;

/**
 * Gross spending for each resident, as far as the caller may see the returns. Residents are those of the area that gives the place its name, or of the districts that a body covers or money is allocated to. A resident's benefit that one body pays on to
 * another is in it twice until the count takes it out.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class HeadSums {
    private static final String POPULATION = "population";

    @Inject
    private Slices slices;
    @Inject
    private Parameters parameters;
    @Inject
    private Areas areas;
    @Inject
    private Organisations organisations;
    @Inject
    private GroupHeads groups;

    /**
     * Empty when the residents of the place are not known, and by function when the region is not known for that year.
     *
     * @param by        by function, by body or by district; other dimensions have no residents
     * @param startYear the first calendar year
     * @param geography a what-if geography whose groups take the place of bodies and districts; null for none
     * @throws uk.totalplace.common.InvalidInput when there is no such geography
     */
    public Optional<Heads> of(Dimension by, int startYear, String geography) {
        LocalDate day = new FinancialYear(startYear).firstDay();
        Optional<AreaRow> place = areas.place().stream().findFirst();
        Residents residents = new Residents(parameters.withCode(POPULATION).versions(), day);
        boolean known = place.flatMap(area -> residents.of(List.of(area.code()))).isPresent();
        Optional<ParameterValues> region = parameters.find("cra-south-east", day).filter(values -> values.validFrom().equals(day));
        if (!known || by == Dimension.COFOG && region.isEmpty()) {
            return Optional.empty();
        }
        HeadCount count = new HeadCount(residents, place.orElseThrow().code(), parameters.on("cra-distance", day).value("percent"));
        BigDecimal all = region.map(values -> values.values().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)).orElse(null);
        if (geography != null && (by == Dimension.AREA || by == Dimension.ORGANISATION)) {
            Slice slice = sliced(by, Dimension.NATURE, startYear);
            GroupHeads.Groups grouped = groups.of(geography, slice, count);
            return Optional.of(by == Dimension.ORGANISATION ? heads(by, slice, count, grouped.byBody(), null, 0, Optional.empty())
                    : heads(by, slice, count, grouped.byArea(all), count.whole(slice.pence(), all), grouped.elsewherePence(), region));
        }
        return switch (by) {
            case COFOG -> {
                Slice slice = sliced(Dimension.COFOG, Dimension.NATURE, startYear);
                yield Optional.of(heads(by, slice, count, count.functions(totals(slice), region.get().values()), null, 0, region));
            }
            case ORGANISATION -> {
                Slice slice = sliced(Dimension.ORGANISATION, Dimension.AREA, startYear);
                yield Optional.of(heads(by, slice, count, count.bodies(bodies(slice, count.place())), null, 0, Optional.empty()));
            }
            case AREA -> {
                Slice slice = sliced(Dimension.AREA, Dimension.NATURE, startYear);
                Map<String, Long> districts = districts(totals(slice));
                long told = districts.values().stream().mapToLong(Long::longValue).sum();
                yield Optional.of(heads(by, slice, count, count.districts(districts, all), count.whole(slice.pence(), all), slice.pence() - told, region));
            }
            default -> Optional.empty();
        };
    }

    private Slice sliced(Dimension rows, Dimension columns, int startYear) {
        return slices.of(new SliceQuery(rows, columns, startYear, null, null, null, SliceQuery.Measure.GROSS, null));
    }

    private static Map<String, Long> totals(Slice slice) {
        return slice.rows().stream().collect(Collectors.toMap(Slice.Total::value, Slice.Total::pence));
    }

    private Map<String, Long> districts(Map<String, Long> byArea) {
        Map<String, String> local = areas.localOf(byArea.keySet());
        Map<String, Long> districts = new TreeMap<>();
        areas.localAreas().forEach(area -> districts.put(area.code(), 0L));
        byArea.forEach((area, pence) -> districts.computeIfPresent(local.getOrDefault(area, Dimension.NOT_SAID), (code, sum) -> sum + pence));
        return districts;
    }

    /**
     * The districts that a body covers: the one it belongs to; for a body of a wider area those to which at least half of its money is allocated, if they are not all of them. The register gives health bodies and the like the area of the place, though
     * they serve a part of it, and their returns tell which.
     */
    private List<HeadCount.Body> bodies(Slice slice, String place) {
        Map<String, OrganisationRow> register = organisations.all().stream().collect(Collectors.toMap(OrganisationRow::code, row -> row));
        List<AreaRow> local = areas.localAreas();
        Set<String> known = local.stream().map(AreaRow::code).collect(Collectors.toSet());
        Set<String> every = local.stream().filter(area -> area.code().equals(place) || place.equals(area.parent())).map(AreaRow::code).collect(Collectors.toSet());
        Map<String, String> localOf = areas.localOf(slice.cells().stream().map(Slice.Cell::column).collect(Collectors.toSet()));
        Map<String, Map<String, Long>> allocated = new HashMap<>();
        slice.cells().stream().filter(cell -> localOf.containsKey(cell.column())).forEach(cell -> allocated.computeIfAbsent(cell.row(), body -> new TreeMap<>()).merge(localOf.get(cell.column()), cell.pence(), Long::sum));
        return slice.rows().stream().map(total -> {
            OrganisationRow body = register.get(total.value());
            String area = body == null ? null : body.area();
            return new HeadCount.Body(total.value(), body == null ? "" : body.kind().name(), total.pence(), known.contains(area) ? area.equals(place) ? List.of() : List.of(area) : covered(allocated.getOrDefault(total.value(), Map.of()), total.pence(), every));
        }).toList();
    }

    /** None where it is the whole place. */
    static List<String> covered(Map<String, Long> allocated, long pence, Set<String> every) {
        Set<String> there = new TreeSet<>(allocated.keySet());
        boolean most = allocated.values().stream().mapToLong(Long::longValue).sum() * 2 >= pence;
        return there.isEmpty() || !most || there.containsAll(every) ? List.of() : List.copyOf(there);
    }

    private Heads heads(Dimension by, Slice slice, HeadCount count, List<HeadRow> rows, HeadRow whole, long elsewhere, Optional<ParameterValues> region) {
        Residents.Known people = count.residents().of(List.of(count.place())).orElseThrow();
        Set<Integer> years = Stream.concat(rows.stream().map(HeadRow::residentsOf).filter(Objects::nonNull), Stream.of(people.year())).collect(Collectors.toSet());
        List<VersionRow> estimates = count.residents().estimates(years);
        Optional<ParameterValues> england = region.flatMap(values -> parameters.find("cra-england", values.validFrom()).filter(found -> found.validFrom().equals(values.validFrom())));
        List<ParameterValues> beside = Stream.of(region, england).flatMap(Optional::stream).toList();
        String citation = Stream.concat(estimates.stream().map(version -> POPULATION + ", version " + version.number()), beside.stream().map(ParameterValues::citation)).collect(Collectors.joining("; "));
        boolean toBeVerified = estimates.stream().anyMatch(VersionRow::toBeVerified) || beside.stream().anyMatch(ParameterValues::toBeVerified);
        boolean estimate = years.stream().anyMatch(year -> !year.equals(slice.startYear())) || slice.estimate();
        return new Heads(by, slice.startYear(), people.number(), rows.stream().map(row -> national(row, by, england)).toList(), whole == null ? null : national(whole, by, england), elsewhere, citation, toBeVerified, estimate, slice.synthetic());
    }

    /** England too is told by function and in all. */
    private static HeadRow national(HeadRow row, Dimension by, Optional<ParameterValues> england) {
        return row.withNational(england.map(values -> by == Dimension.COFOG ? values.values().get(row.value()) : values.values().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)).orElse(null));
    }
}
