package uk.totalplace.board.realisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.parameter.Parameters;

/** How much of what was forecast has come true, as far as the caller may see the savings. A saving counts from the day it was to come, once it is planned; a measurement counts when its last day has passed. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Realisations {
    @Inject
    private SavingLines savings;
    @Inject
    private Parameters parameters;

    /** @param day up to which it is counted, and whose parameters apply */
    public Realisation on(LocalDate day) {
        return new Realisation(new Rates(savings.lines(), savings.measured(day), day).rows(), reference(day));
    }

    /** What came true of like forecasts elsewhere, as the parameters of a day say. */
    public ReferenceClass reference(LocalDate day) {
        return new ReferenceClass(parameters.on(ReferenceClass.SET, day));
    }
}
