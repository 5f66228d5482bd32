package uk.totalplace.common.organisation;

import java.time.LocalDate;
import java.util.List;

/** An organisation as lists show it. {@code validTo} is its last day, null while it stands. */
public record OrganisationRow(String code, String name, OrganisationKind kind, String area, List<String> aliases, LocalDate validFrom,
        LocalDate validTo, List<SuccessionRow> successors, String source, int version) {

    public boolean standsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether people call it so; {@code key} is a {@link CalledName#key}. */
    boolean isCalled(String key) {
        return CalledName.key(code).equals(key) || CalledName.key(name).equals(key) || aliases.stream().anyMatch(alias -> CalledName.key(alias).equals(key));
    }
}
