package uk.totalplace.margate.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.cipher.Ciphers;
import uk.totalplace.common.cipher.ModuleCipher;

/** The look log for auditors: who looked at which placement and why, and nothing of the placement itself. */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class PlacementLooks {
    @Inject
    private PlacementRepository repository;
    @Inject
    private Ciphers ciphers;

    public long count() {
        return repository.countLooks();
    }

    /** The newest first. */
    public List<LookRow> page(int first, int size) {
        ModuleCipher cipher = ciphers.of(Placements.MODULE);
        return repository.looks(first, size).stream().map(look -> look.row(cipher)).toList();
    }
}
