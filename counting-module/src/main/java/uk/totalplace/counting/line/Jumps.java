package uk.totalplace.counting.line;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.period.FinancialYear;

/** What came to much more or less than the year before (rule E04), as far as the caller may see the returns, and why. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Jumps {
    @Inject
    private JumpRepository repository;
    @Inject
    private JumpLimits limits;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** The largest change first. @param startYear the first calendar year of the later of the two */
    public List<JumpRow> of(int startYear) {
        return of(startYear, null);
    }

    /** From how large a change, in percent of the year before. */
    public BigDecimal limit() {
        return limits.percent();
    }

    private List<JumpRow> of(int startYear, String organisation) {
        return repository.jumps(accounts.current(), startYear, organisation, limits.percent());
    }

    /** @throws NotFound when that has not jumped, or the caller may not see it */
    public JumpRow jump(String organisation, String year, String service) {
        return of(startYear(year), organisation).stream().filter(jump -> jump.service().equals(service)).findFirst().orElseThrow(() -> new NotFound("jump of " + service + " of " + organisation + " in " + year));
    }

    /**
     * @throws NotFound when that has not jumped, or the caller may not see it
     * @throws StaleVersion when somebody has said something since
     * @throws uk.totalplace.common.InvalidInput when nothing is said
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public JumpRow explain(ExplainJump command) {
        JumpRow jump = jump(command.organisation(), command.year(), command.service());
        accounts.current().mustKeepFor(jump.organisation());
        if (command.version() == null || command.version() != jump.version()) {
            throw new StaleVersion("this reason", jump, command);
        }
        repository.keep(jump, startYear(command.year()), command);
        audit.record("expenditure return:" + jump.organisation() + ":" + jump.year(), "explained", (jump.service().equals(JumpRow.WHOLE) ? "all services" : jump.service()) + ": " + command.reason().strip());
        return jump(command.organisation(), command.year(), command.service());
    }

    private static int startYear(String year) {
        return FinancialYear.read(year).map(FinancialYear::startYear).orElseThrow(() -> new NotFound("year " + year));
    }
}
