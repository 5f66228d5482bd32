package uk.totalplace.margate.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.cipher.Ciphers;
import uk.totalplace.common.cipher.ModuleCipher;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;
import uk.totalplace.common.organisation.RestrictedHoldings;

/**
 * The placements of an organisation, for caseworkers. They pass to a successor, unless it uses the same reference already: that one stays, and is seen there. Nothing is decrypted
 * to pass on, and how many passed is written down nowhere.
 */
@ApplicationScoped
public class PlacementHoldings implements RestrictedHoldings {
    private static final String THINGS = "placements";
    private static final String OF = " from margate.placement p where p.organisation_code = ?";
    private static final String SAME_REFERENCE = " exists (select 1 from margate.placement s where s.organisation_code = ? and s.ref_index = p.ref_index)";
    private static final String ID = "cast(p.id as varchar(20))";

    @Inject
    private PlacementRepository repository;
    @Inject
    private Database database;
    @Inject
    private Ciphers ciphers;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public boolean isFor(Caller caller, String organisation) {
        return caller.has(Role.CASEWORKER) && caller.worksFor(organisation);
    }

    @Override
    public List<Holding> of(String organisation) {
        return isFor(accounts.current(), organisation) ? List.of(new Holding(THINGS, repository.count(List.of(organisation)), false, "/margate/placements.xhtml")) : List.of();
    }

    /** The last entered first, since the database cannot sort what it cannot read. */
    @Override
    public List<Held> held(String organisation, int most) {
        List<Placement> placements = repository.page(List.of(organisation), null, 0, most);
        if (placements.isEmpty()) {
            return List.of();
        }
        ModuleCipher cipher = ciphers.of(Placements.MODULE);
        return placements.stream().map(placement -> placement.row(cipher)).map(row -> new Held(String.valueOf(row.id()), row.unreadable() == null ? row.reference() : "Number " + row.id() + ". " + row.unreadable())).toList();
    }

    /** @throws InvalidInput while keys are changed */
    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        mustBeOnOneKey();
        long all = database.count("select count(*)" + OF + picked.and(ID), picked.after(predecessor));
        long twice = database.count("select count(*)" + OF + " and" + SAME_REFERENCE + picked.and(ID), picked.after(predecessor, successor));
        return new Passing(THINGS, all - twice, twice, twice == 0 ? null : "The successor uses the same reference already.");
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> assign(merged.predecessor(), successor, merged.on(), Picked.ALL));
    }

    /** @throws InvalidInput while keys are changed */
    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        mustBeOnOneKey();
        int passed = database.update("update margate.placement p set organisation_code = ?, version = p.version + 1 where p.organisation_code = ? and not" + SAME_REFERENCE + picked.and(ID),
                picked.after(successor, predecessor, successor));
        if (passed > 0) {
            audit.record("placements of:" + predecessor, "passed", "to " + successor);
        }
    }

    /** One reference has another blind index under each key, so nobody can tell which of two bodies' placements are the same while some lie under an older one. */
    private void mustBeOnOneKey() {
        if (database.count("select count(*) from margate.placement") == 0) {
            return;
        }
        List<String> keys = ciphers.of(Placements.MODULE).keyIds();
        List<String> older = keys.subList(1, keys.size());
        if (!older.isEmpty() && database.count("select count(*) from margate.placement where key_id in (?" + ", ?".repeat(older.size() - 1) + ")", older.toArray()) > 0) {
            throw new InvalidInput(null, "Some restricted records lie under an older key. Let IT end the change of keys first (Data, Keys); then nothing here has to be typed again.");
        }
    }
}
