package uk.totalplace.barriers.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;

/** The register of barriers, common to all themes: everybody sees every barrier. */
@Stateless
public class Barriers {
    @Inject
    private BarrierRepository repository;
    @Inject
    private Themes themes;
    @Inject
    private Audit audit;

    /** Every barrier by reference. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public List<BarrierRow> all() {
        return repository.all().stream().map(Barrier::row).toList();
    }

    /** @throws NotFound when no barrier has the reference */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public BarrierRow withRef(String ref) {
        return repository.find(ref).map(Barrier::row).orElseThrow(() -> new NotFound("barrier " + ref));
    }

    /** @throws uk.totalplace.common.InvalidInput when a field does not hold what it must, or the reference is taken */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public BarrierRow raise(RaiseBarrier command) {
        Set<String> known = themes.all().stream().map(ThemeRow::code).collect(Collectors.toSet());
        BarrierNumbering numbering = repository.numbering();
        String ref = command.ref() == null ? numbering.next() : numbering.taken(command.ref());
        Barrier barrier = new Barrier(ref, command, known);
        repository.refuseTakenRef(ref);
        repository.keep(barrier);
        audit.record("barrier:" + ref, "raised", command.title());
        return barrier.row();
    }
}
