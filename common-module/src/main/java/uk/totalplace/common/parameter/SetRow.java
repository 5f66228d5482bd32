package uk.totalplace.common.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A set with all its versions, the newest first. */
public record SetRow(String code, String title, String unit, String purpose, List<String> needs, BigDecimal minimum, BigDecimal maximum, List<VersionRow> versions) {

    /** The active version with the latest day that has come. */
    public Optional<VersionRow> versionOn(LocalDate day) {
        return versions.stream().filter(version -> version.isInForceOn(day)).max(Comparator.comparing(VersionRow::validFrom));
    }

    public List<VersionRow> proposed() {
        return versions.stream().filter(version -> version.status() == Status.PROPOSED).toList();
    }
}
