package uk.totalplace.common.organisation;

import java.time.LocalDate;
import java.util.List;

/** Enters an organisation into the reference data, or corrects its entry: then {@code version} is that of the state the person saw, else it is null. */
public record RegisterOrganisation(String code, Integer version, String name, OrganisationKind kind, String area, List<String> aliases, LocalDate validFrom,
        LocalDate validTo, String source) {
    public RegisterOrganisation {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
