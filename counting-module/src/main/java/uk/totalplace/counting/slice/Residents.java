package uk.totalplace.counting.slice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.totalplace.common.parameter.Status;
import uk.totalplace.common.parameter.VersionRow;

/** How many people live where, as the parameter set {@code population} tells it. Where the estimate of a year does not know an area, the nearest one that does is taken, and says which it is. */
record Residents(List<VersionRow> versions, LocalDate day) {

    /** Of one or more areas together, by one estimate. */
    record Known(long number, VersionRow estimate) {
        int year() {
            return estimate.validFrom().getYear();
        }
    }

    /** Empty where no estimate knows all of them. */
    Optional<Known> of(Collection<String> areas) {
        return versions.stream().filter(version -> version.status() == Status.ACTIVE && !areas.isEmpty() && areas.stream().allMatch(area -> value(version, area) != null))
                .min(Comparator.comparingLong((VersionRow version) -> Math.abs(ChronoUnit.DAYS.between(version.validFrom(), day))).thenComparing(VersionRow::validFrom).thenComparing(Comparator.comparing(VersionRow::number).reversed()))
                .map(version -> new Known(areas.stream().mapToLong(area -> value(version, area).longValue()).sum(), version));
    }

    /** The estimates of these years. */
    List<VersionRow> estimates(Collection<Integer> years) {
        return versions.stream().filter(version -> version.status() == Status.ACTIVE && years.contains(version.validFrom().getYear())).sorted(Comparator.comparing(VersionRow::number)).toList();
    }

    /** In percent with one decimal; null where the same estimate does not know the whole. */
    static BigDecimal percent(Known part, String whole) {
        BigDecimal all = value(part.estimate(), whole);
        return all == null || all.signum() == 0 ? null : BigDecimal.valueOf(part.number()).movePointRight(2).divide(all, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal value(VersionRow version, String area) {
        return version.values().get(area.toLowerCase(Locale.ROOT));
    }
}
