package uk.totalplace.common.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.AssignableHoldings;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;

/** The data-sharing agreements that an organisation is party to. A sole successor takes its part; who signed stays written in the agreement. */
@ApplicationScoped
public class AgreementHoldings implements AssignableHoldings {
    private static final String THINGS = "data-sharing agreements";
    private static final String ID = "cast(agreement_id as varchar(20))";
    private static final String OF = "select count(distinct agreement_id) from common.agreement_party where organisation_code = ?";

    @Inject
    private Database database;
    @Inject
    private Audit audit;
    @Inject
    private Agreements agreements;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding(THINGS, agreements.all().stream().filter(row -> row.providers().contains(organisation) || row.recipients().contains(organisation)).count(), false, "/data/agreements.xhtml"));
    }

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return database.query(row -> new Held(row.getString(1), row.getString(2)), "select a.id, a.title from common.agreement a where a.id in (select agreement_id from common.agreement_party where organisation_code = ?)"
                + " order by a.title, a.id limit ?", organisation, most);
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        return new Passing(THINGS, database.count(OF + picked.and(ID), picked.after(predecessor)), 0, null);
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> assign(merged.predecessor(), successor, merged.on(), Picked.ALL));
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        audit.passed("agreement", database.query(row -> Agreement.ref(row.getLong(1)), "select distinct agreement_id from common.agreement_party where organisation_code = ?" + picked.and(ID) + " order by agreement_id", picked.after(predecessor)), predecessor, successor);
        database.update("update common.agreement set version = version + 1 where id in (select agreement_id from common.agreement_party where organisation_code = ?" + picked.and(ID) + ")", picked.after(predecessor));
        database.update("insert into common.agreement_party (agreement_id, organisation_code, part) select p.agreement_id, cast(? as varchar(40)), p.part from common.agreement_party p where p.organisation_code = ?"
                + " and not exists (select 1 from common.agreement_party s where s.agreement_id = p.agreement_id and s.organisation_code = ? and s.part = p.part)" + picked.and("cast(p.agreement_id as varchar(20))"), picked.after(successor, predecessor, successor));
        database.update("delete from common.agreement_party where organisation_code = ?" + picked.and(ID), picked.after(predecessor));
    }
}
