package uk.totalplace.counting.slice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.totalplace.counting.dimension.Cofog;

/**
 * Works out rows of spending a head.
 *
 * @param residents who lives where
 * @param place     the code of the area that gives the place its name
 * @param distance  in percent of the region, from which a row is marked
 */
record HeadCount(Residents residents, String place, BigDecimal distance) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A body: what it spends, what sort of body it is, and the districts it covers; none where it covers the whole place. */
    record Body(String code, String kind, long pence, List<String> covers) {
    }

    /** @param pence by code of the division @param region pounds a head by code */
    List<HeadRow> functions(Map<String, Long> pence, Map<String, BigDecimal> region) {
        List<HeadRow> rows = new ArrayList<>();
        for (Cofog division : Cofog.values()) {
            BigDecimal there = region.get(division.code());
            if (there != null && there.signum() > 0) {
                rows.add(row(division.code(), List.of(), pence.getOrDefault(division.code(), 0L), there, true));
            }
        }
        return rows;
    }

    /** The largest first. What its neighbours spend, bodies of its kind for other parts of the place, stands beside each that has some; two departments are no neighbours. That says nothing of what is likely, so nothing is marked. */
    List<HeadRow> bodies(List<Body> bodies) {
        return bodies.stream().sorted(Comparator.comparingLong(Body::pence).reversed().thenComparing(Body::code)).map(body -> row(body.code(), body.covers(), body.pence(), body.covers().isEmpty() ? null : neighbours(body, bodies), false)).toList();
    }

    private BigDecimal neighbours(Body body, List<Body> bodies) {
        List<Body> others = bodies.stream().filter(other -> !other.code().equals(body.code()) && other.kind().equals(body.kind()) && !other.covers().isEmpty() && people(other.covers()).isPresent()).toList();
        long people = others.stream().mapToLong(other -> people(other.covers()).orElseThrow().number()).sum();
        return people == 0 ? null : head(others.stream().mapToLong(Body::pence).sum(), people);
    }

    /** A district is marked only where it lies above the region: below it, money may just not be allocated to it. @param region pounds a head of all functions, null where they are not known */
    List<HeadRow> districts(Map<String, Long> pence, BigDecimal region) {
        return areas(pence, List::of, region);
    }

    /** The same of groups of districts. @param covers the districts that a group is made of */
    List<HeadRow> areas(Map<String, Long> pence, Function<String, List<String>> covers, BigDecimal region) {
        return pence.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(one -> {
            HeadRow row = row(one.getKey(), covers.apply(one.getKey()), one.getValue(), region, true);
            return row.marked() && row.differencePercent().signum() < 0 ? new HeadRow(row.value(), row.covers(), row.residents(), row.residentsOf(), row.coversPercent(), row.pence(), row.here(), row.beside(), row.differencePercent(), false) : row;
        }).toList();
    }

    HeadRow whole(long pence, BigDecimal region) {
        return row(place, List.of(), pence, region, true);
    }

    private HeadRow row(String value, List<String> covers, long pence, BigDecimal beside, boolean marks) {
        Residents.Known known = people(covers).orElse(null);
        if (known == null) {
            return new HeadRow(value, covers, null, null, null, pence, null, beside, null, false);
        }
        BigDecimal here = head(pence, known.number());
        BigDecimal difference = beside == null || beside.signum() == 0 ? null : here.subtract(beside).multiply(HUNDRED).divide(beside, 0, RoundingMode.HALF_UP);
        return new HeadRow(value, covers, known.number(), known.year(), covers.isEmpty() ? HUNDRED : Residents.percent(known, place), pence, here, beside, difference, marks && difference != null && difference.abs().compareTo(distance) > 0);
    }

    /** Whether anybody told how many people live in an area. */
    boolean isKnown(String area) {
        return people(List.of(area)).isPresent();
    }

    private Optional<Residents.Known> people(List<String> covers) {
        return residents.of(covers.isEmpty() ? List.of(place) : covers);
    }

    private static BigDecimal head(long pence, long people) {
        return BigDecimal.valueOf(pence, 2).divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
    }
}
