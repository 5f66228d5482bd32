package uk.totalplace.margate.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.cipher.Ciphers;
import uk.totalplace.common.cipher.ModuleCipher;
import uk.totalplace.common.search.SortBy;

/** The placements, for caseworkers and nobody else: those of the caller's organisation, or all for the programme office's own. */
@Stateless
@RolesAllowed(Role.CASEWORKER)
public class Placements {
    static final String MODULE = "margate";

    @Inject
    private PlacementRepository repository;
    @Inject
    private Ciphers ciphers;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    public long count() {
        return repository.count(owners());
    }

    /** @param order null for the last entered first */
    public List<PlacementRow> page(SortBy<PlacementSort> order, int first, int size) {
        return rows(repository.page(owners(), order, first, size));
    }

    /** Those with exactly this reference, however it is spaced and capitalised: one for each organisation that may use it. */
    public List<PlacementRow> withReference(String reference) {
        if (reference == null || reference.isBlank()) {
            throw new InvalidInput("reference", "Give the whole reference.");
        }
        return rows(repository.withIndexes(owners(), ciphers.of(MODULE).indexes(PlacementDetails.oneForm(reference))));
    }

    /** Whether there is one that the caller may look at. */
    public boolean isThere(long id) {
        return find(id).isPresent();
    }

    /**
     * The whole record. The look is written down with its reason before anything is shown.
     *
     * @throws NotFound     when there is none, or it is another organisation's
     * @throws InvalidInput when the reason is missing
     */
    public PlacementSheet look(long id, String reason) {
        Placement placement = find(id).orElseThrow(() -> new NotFound("placement " + id));
        PlacementLook.refuseWithout(reason);
        ModuleCipher cipher = ciphers.of(MODULE);
        PlacementLook look = new PlacementLook(placement, accounts.current().name());
        repository.keep(look);
        look.because(reason, cipher);
        audit.record("placement:" + id, "looked at", null);
        return placement.sheet(cipher);
    }

    /** Whose placements the caller sees; null for the programme office's caseworkers, who see all. */
    private List<String> owners() {
        Caller caller = accounts.current();
        return caller.isProgrammeOffice() ? null : caller.owners();
    }

    private Optional<Placement> find(long id) {
        Caller caller = accounts.current();
        return repository.find(id).filter(placement -> caller.worksFor(placement.organisation()));
    }

    private List<PlacementRow> rows(List<Placement> placements) {
        ModuleCipher cipher = ciphers.of(MODULE);
        return placements.stream().map(placement -> placement.row(cipher)).toList();
    }
}
