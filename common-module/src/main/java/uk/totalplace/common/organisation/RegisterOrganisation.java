package uk.totalplace.common.organisation;

import java.time.LocalDate;
import java.util.List;

/** Enters an organisation into the reference data, or brings its entry up to date. */
public record RegisterOrganisation(String code, String name, OrganisationKind kind, String area, List<String> aliases, LocalDate validFrom,
        LocalDate validTo, String source) {
    public RegisterOrganisation {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
