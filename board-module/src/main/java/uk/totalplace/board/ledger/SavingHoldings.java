package uk.totalplace.board.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;

/** The savings an organisation bears, gains from or keeps. They pass to a sole successor; what is out of the ledger stays as it was, and so does what the partners said. */
@ApplicationScoped
public class SavingHoldings implements HoldingSource {
    private static final String LIVE = "status not in ('REJECTED', 'SUPERSEDED', 'LAPSED')";
    private static final String CONCERNED = " and (s.organisation_code = ? or s.bearer_code = ? or exists (select 1 from board.saving_beneficiary g where g.saving_ref = s.ref and g.organisation_code = ?))";

    @Inject
    private Database database;
    @Inject
    private Audit audit;
    @Inject
    private Accounts accounts;

    @Override
    public List<Holding> of(String organisation) {
        String list = "/board/savings.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8);
        SavingConditions seen = SavingConditions.visibleTo(accounts.current());
        long live = live(organisation, seen);
        return List.of(new Holding("savings", live, false, list), new Holding("savings out of the ledger", all(organisation, seen) - live, true, list));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        SavingConditions everything = SavingConditions.everything();
        long live = live(predecessor, everything);
        return List.of(new Passing("savings", live, 0, null), new Passing("savings out of the ledger", 0, all(predecessor, everything) - live, "History stays with the body whose it was."));
    }

    /** A successor that gains already has both shares from then on. */
    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> {
            String predecessor = merged.predecessor();
            audit.passed("saving", database.query(row -> row.getString(1), "select s.ref from board.saving s where s." + LIVE + CONCERNED + " order by s.ref", predecessor, predecessor, predecessor), predecessor, successor);
            audit.passed("baseline", database.query(row -> row.getString(1), "select ref from board.baseline where organisation_code = ? order by ref", predecessor), predecessor, successor);
            database.update("update board.saving s set version = s.version + 1 where s." + LIVE + " and exists (select 1 from board.saving_beneficiary g where g.saving_ref = s.ref and g.organisation_code = ?)", predecessor);
            String live = "saving_ref in (select ref from board.saving where " + LIVE + ")";
            String both = "saving_ref in (select saving_ref from board.saving_beneficiary where organisation_code = ?)";
            database.update("update board.saving_beneficiary set share_percent = share_percent + (select o.share_percent from board.saving_beneficiary o where o.saving_ref = saving_beneficiary.saving_ref and o.organisation_code = ?)"
                    + " where organisation_code = ? and " + live + " and " + both, merged.predecessor(), successor, merged.predecessor());
            database.update("delete from board.saving_beneficiary where organisation_code = ? and " + live + " and " + both, merged.predecessor(), successor);
            database.update("update board.saving_beneficiary set organisation_code = ? where organisation_code = ? and " + live, successor, merged.predecessor());
            database.update("update board.saving set bearer_code = ?, version = version + 1 where bearer_code = ? and " + LIVE, successor, merged.predecessor());
            database.update("update board.saving set organisation_code = ?, version = version + 1 where organisation_code = ? and " + LIVE, successor, merged.predecessor());
            database.update("update board.baseline set organisation_code = ?, version = version + 1 where organisation_code = ?", successor, merged.predecessor());
        });
    }

    private long live(String organisation, SavingConditions seen) {
        return database.count("select count(*) from board.saving s where " + seen.all() + " and s." + LIVE + CONCERNED, seen.parametersAnd(organisation, organisation, organisation));
    }

    private long all(String organisation, SavingConditions seen) {
        return database.count("select count(*) from board.saving s where " + seen.all() + CONCERNED, seen.parametersAnd(organisation, organisation, organisation));
    }
}
