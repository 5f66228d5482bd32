package uk.totalplace.board.baseline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.AssignableHoldings;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;

/** The baselines an organisation keeps. They pass to a sole successor with all that is claimed on them; their amounts and sources stay as they were said. */
@ApplicationScoped
public class BaselineHoldings implements AssignableHoldings {
    private static final String THINGS = "baselines";
    private static final String KEPT = " from board.baseline where organisation_code = ?";

    @Inject
    private Database database;
    @Inject
    private Audit audit;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding(THINGS, count(organisation, Picked.ALL), false, "/board/baselines.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8)));
    }

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return database.query(row -> new Held(row.getString(1), row.getString(1) + " " + row.getString(2)), "select ref, title" + KEPT + " order by ref limit ?", organisation, most);
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        return new Passing(THINGS, count(predecessor, picked), 0, null);
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> assign(merged.predecessor(), successor, merged.on(), Picked.ALL));
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        audit.passed("baseline", database.query(row -> row.getString(1), "select ref" + KEPT + picked.and("ref") + " order by ref", picked.after(predecessor)), predecessor, successor);
        database.update("update board.baseline set organisation_code = ?, version = version + 1 where organisation_code = ?" + picked.and("ref"), picked.after(successor, predecessor));
    }

    private long count(String organisation, Picked picked) {
        return database.count("select count(*)" + KEPT + picked.and("ref"), picked.after(organisation));
    }
}
