package uk.totalplace.regulation.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** The register of obligations. They are public knowledge, so everybody sees them at once. */
@Stateless
public class Obligations {
    @Inject
    private ObligationRepository repository;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** Every obligation by code. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public List<ObligationRow> all() {
        return repository.all().stream().map(Obligation::row).toList();
    }

    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Optional<ObligationRow> find(String code) {
        return repository.find(code).map(Obligation::row);
    }

    /** By code, title and who requires it. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Found<ObligationRow> search(SearchText text, int first, int most) {
        return repository.search(text, first, most).map(Obligation::row);
    }

    /**
     * A partner may enter an obligation, but only the programme office says that it is verified.
     *
     * @throws InvalidInput when a field does not hold what it must
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public ObligationRow register(RegisterObligation command) {
        Obligation obligation = new Obligation(command);
        if (command.verified() && !accounts.current().has(Role.OFFICER)) {
            throw new InvalidInput("verified", "Only the programme office marks an obligation as verified.");
        }
        repository.add(command.code(), obligation);
        audit.record("obligation:" + command.code(), "entered", command.title());
        return obligation.row();
    }

    /**
     * Corrects an obligation; its code stays. What the programme office has verified only the programme office corrects.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link ObligationRow} as it stands
     * @throws NotFound when there is no such obligation
     * @throws InvalidInput when a field does not hold what it must
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public ObligationRow correct(CorrectObligation command) {
        Obligation obligation = repository.find(command.code()).orElseThrow(() -> new NotFound("obligation " + command.code()));
        if (command.version() == null || command.version() != obligation.version()) {
            throw new StaleVersion("this obligation", obligation.row(), command);
        }
        if ((obligation.isVerified() || command.verified()) && !accounts.current().has(Role.OFFICER)) {
            throw new InvalidInput("verified", "Only the programme office corrects a verified obligation, or marks one as verified.");
        }
        audit.changed("obligation:" + command.code(), obligation.correct(command));
        repository.keep(command);
        return obligation.row();
    }
}
