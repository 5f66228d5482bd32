package uk.totalplace.counting.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.organisation.OrganisationKind;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.period.FinancialYear;

/** The councils' share of a count, which tells whether other bodies have been forgotten. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class CouncilShares {
    private static final Set<OrganisationKind> COUNCILS = EnumSet.of(OrganisationKind.COUNTY_COUNCIL, OrganisationKind.DISTRICT_COUNCIL, OrganisationKind.UNITARY_COUNCIL);

    @Inject
    private Organisations organisations;
    @Inject
    private Parameters parameters;

    /** Empty when no council has a return of the year, or nothing is known of that year to hold it against. */
    public Optional<CouncilShare> of(Count count) {
        Set<String> councils = organisations.all().stream().filter(body -> COUNCILS.contains(body.kind())).map(OrganisationRow::code).collect(Collectors.toSet());
        return parameters.find("councils-share", FinancialYear.parse(count.year()).firstDay()).flatMap(beside -> CouncilShare.of(count.bodies(), councils::contains, beside));
    }
}
