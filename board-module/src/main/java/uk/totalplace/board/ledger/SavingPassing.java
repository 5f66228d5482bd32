package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import uk.totalplace.board.consent.AgreementLost;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.Picked;

/**
 * How savings pass from one organisation to another: whose line it is, who bears its cost and who gains. Amounts, steps and signatures stay as they are. Nobody can bind another: an agreed saving
 * that somebody bears or gains from now who has not agreed to its proposal goes back to validated.
 */
@Dependent
class SavingPassing {
    static final String LIVE = "s.status not in ('REJECTED', 'SUPERSEDED', 'LAPSED')";
    /** Until somebody signs it, whose a claimed saving is and who gains is what the register says that claims it, and only who bears the cost is the ledger's. */
    private static final String LEDGERS = LIVE + " and not (coalesce(s.claim_standing, false) and s.status in ('IDEA', 'ESTIMATED'))";
    private static final String GAINS = "exists (select 1 from board.saving_beneficiary g where g.saving_ref = s.ref and g.organisation_code = ?)";
    private static final String AT_STAKE = LIVE + " and (s.bearer_code = ? or " + LEDGERS + " and " + GAINS + ")";
    private static final String HELD = LIVE + " and (s.bearer_code = ? or " + LEDGERS + " and (s.organisation_code = ? or " + GAINS + "))";
    static final String CONCERNED = "(s.bearer_code = ? or s.organisation_code = ? or " + GAINS + ")";

    @Inject
    private Database database;
    @Inject
    private Consents consents;
    @Inject
    private Organisations organisations;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;
    @Inject
    private Event<AgreementLost> losses;

    /** What can be assigned, by reference. */
    List<Held> held(String organisation, int most) {
        return database.query(row -> new Held(row.getString(1), row.getString(1) + " " + row.getString(2)), "select s.ref, s.title from board.saving s where " + HELD + " order by s.ref limit ?", organisation, organisation, organisation, most);
    }

    long count(String organisation, SavingConditions seen, Picked picked) {
        return database.count("select count(*) from board.saving s where " + seen.all() + " and " + HELD + picked.and("s.ref"), seen.parametersAnd(picked.after(organisation, organisation, organisation)));
    }

    /** How many agreed savings would go back to validated, because the successor has not agreed to their proposals. */
    long setBack(String predecessor, String successor, Picked picked) {
        List<String> lacking = lacking(proposals(predecessor, picked), successor);
        return lacking.isEmpty() ? 0 : database.count("select count(*) from board.proposal_line l join board.saving s on s.ref = l.saving_ref where s.status in ('AGREED', 'PLANNED') and l.proposal_ref in ("
                + String.join(", ", Collections.nCopies(lacking.size(), "?")) + ")", lacking.toArray());
    }

    void assign(String predecessor, String successor, Picked picked) {
        pass(predecessor, successor, HELD, LEDGERS, picked);
    }

    /** When a body passes as a whole, what a register claims goes too: the register passes with it. */
    void passAll(String predecessor, String successor) {
        pass(predecessor, successor, LIVE + " and " + CONCERNED, LIVE, Picked.ALL);
    }

    /**
     * @param held which savings change, with three parameters for the predecessor
     * @param open of which of them owner and beneficiaries may change
     */
    private void pass(String predecessor, String successor, String held, String open, Picked picked) {
        List<String> proposals = proposals(predecessor, picked);
        String which = " where " + held + picked.and("s.ref");
        audit.passed("saving", database.query(row -> row.getString(1), "select s.ref from board.saving s" + which + " order by s.ref", picked.after(predecessor, predecessor, predecessor)), predecessor, successor);
        database.update("update board.saving s set version = s.version + 1" + which, picked.after(predecessor, predecessor, predecessor));
        passShares(predecessor, successor, " and saving_ref in (select s.ref from board.saving s where " + open + picked.and("s.ref") + ")", picked);
        database.update("update board.saving s set bearer_code = ? where s.bearer_code = ? and " + LIVE + picked.and("s.ref"), picked.after(successor, predecessor));
        database.update("update board.saving s set organisation_code = ? where s.organisation_code = ? and " + open + picked.and("s.ref"), picked.after(successor, predecessor));
        String why = "What %s bore or gained passed to %s, which has not agreed yet.".formatted(organisations.names().get(predecessor), organisations.names().get(successor));
        lacking(proposals, successor).forEach(proposal -> losses.fire(new AgreementLost(proposal, successor, accounts.current().name(), why)));
    }

    /** A successor that gains already has both shares from then on. */
    private void passShares(String predecessor, String successor, String open, Picked picked) {
        String both = " and saving_ref in (select saving_ref from board.saving_beneficiary where organisation_code = ?)";
        database.update("update board.saving_beneficiary set share_percent = share_percent + (select o.share_percent from board.saving_beneficiary o where o.saving_ref = saving_beneficiary.saving_ref and o.organisation_code = ?)"
                + " where organisation_code = ?" + both + open, picked.after(predecessor, successor, predecessor));
        database.update("delete from board.saving_beneficiary where organisation_code = ?" + both + open, picked.after(predecessor, successor));
        database.update("update board.saving_beneficiary set organisation_code = ? where organisation_code = ?" + open, picked.after(successor, predecessor));
    }

    /** In which the predecessor bears or gains by what is picked. */
    private List<String> proposals(String predecessor, Picked picked) {
        return database.query(row -> row.getString(1), "select distinct l.proposal_ref from board.proposal_line l join board.saving s on s.ref = l.saving_ref where " + AT_STAKE + picked.and("s.ref") + " order by l.proposal_ref",
                picked.after(predecessor, predecessor));
    }

    private List<String> lacking(List<String> proposals, String successor) {
        return proposals.stream().filter(proposal -> !consents.lacking(proposal, Set.of(successor)).isEmpty()).toList();
    }
}
