package uk.totalplace.margate.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.cipher.Ciphers;
import uk.totalplace.common.cipher.ModuleCipher;

/** The look log for auditors of the programme office: who looked at which placement and why, and nothing of the placement itself. */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class PlacementLooks {
    @Inject
    private PlacementRepository repository;
    @Inject
    private Ciphers ciphers;
    @Inject
    private Accounts accounts;

    public long count() {
        accounts.current().mustBeProgrammeOffice();
        return repository.countLooks();
    }

    /** The newest first. */
    public List<LookRow> page(int first, int size) {
        accounts.current().mustBeProgrammeOffice();
        ModuleCipher cipher = ciphers.of(Placements.MODULE);
        return repository.looks(first, size).stream().map(look -> look.row(cipher)).toList();
    }
}
