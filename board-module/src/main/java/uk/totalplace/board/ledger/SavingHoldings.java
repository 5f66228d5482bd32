package uk.totalplace.board.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.AssignableHoldings;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;

/**
 * The savings an organisation bears, gains from or keeps. They pass to a sole successor; what is out of the ledger stays as it was, and so does what the partners said. What a register claims and nobody has
 * signed yet is not assigned by itself: it follows the record it comes from.
 */
@ApplicationScoped
public class SavingHoldings implements AssignableHoldings {
    private static final String THINGS = "savings";
    private static final String CLAIMED = "savings that a register claims";
    private static final String PAST = "savings out of the ledger";

    @Inject
    private Database database;
    @Inject
    private SavingPassing passing;
    @Inject
    private Accounts accounts;

    @Override
    public List<Holding> of(String organisation) {
        String list = "/board/savings.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8);
        SavingConditions seen = SavingConditions.visibleTo(accounts.current());
        long live = live(organisation, seen);
        long held = passing.count(organisation, seen, Picked.ALL);
        return List.of(new Holding(THINGS, held, false, list), new Holding(CLAIMED, live - held, false, list), new Holding(PAST, all(organisation, seen) - live, true, list));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        SavingConditions everything = SavingConditions.everything();
        long live = live(predecessor, everything);
        long held = passing.count(predecessor, everything, Picked.ALL);
        return List.of(new Passing(THINGS, held, 0, null), new Passing(CLAIMED, live - held, 0, null), new Passing(PAST, 0, all(predecessor, everything) - live, "History stays with the body whose it was."));
    }

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return passing.held(organisation, most);
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        long back = passing.setBack(predecessor, successor, picked);
        return new Passing(THINGS, passing.count(predecessor, SavingConditions.everything(), picked), 0,
                back == 0 ? null : (back == 1 ? "An agreed saving goes" : "%,d agreed savings go".formatted(back)) + " back to validated until the successor has agreed to the proposal: nobody in the partnership can bind another.");
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> passing.passAll(merged.predecessor(), successor));
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        passing.assign(predecessor, successor, picked);
    }

    private long live(String organisation, SavingConditions seen) {
        return database.count("select count(*) from board.saving s where " + seen.all() + " and " + SavingPassing.LIVE + " and " + SavingPassing.CONCERNED, seen.parametersAnd(organisation, organisation, organisation));
    }

    private long all(String organisation, SavingConditions seen) {
        return database.count("select count(*) from board.saving s where " + seen.all() + " and " + SavingPassing.CONCERNED, seen.parametersAnd(organisation, organisation, organisation));
    }
}
