package uk.totalplace.common.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.AssignableHoldings;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;

/** The data-sharing agreements that an organisation is party to, told as far as the caller may know of what they cover. A sole successor takes its part; who signed stays written in the agreement. */
@ApplicationScoped
public class AgreementHoldings implements AssignableHoldings {
    private static final String THINGS = "data-sharing agreements";
    private static final String ID = "cast(agreement_id as varchar(20))";

    @Inject
    private Database database;
    @Inject
    private Audit audit;
    @Inject
    private Agreements agreements;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding(THINGS, ofParty(organisation).count(), false, "/data/agreements.xhtml"));
    }

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return ofParty(organisation).limit(most).map(row -> new Held(key(row), row.title())).toList();
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        return new Passing(THINGS, ofParty(predecessor).filter(row -> picked.has(key(row))).count(), 0, null);
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

    private Stream<AgreementRow> ofParty(String organisation) {
        return agreements.all().stream().filter(row -> row.providers().contains(organisation) || row.recipients().contains(organisation));
    }

    private static String key(AgreementRow row) {
        return String.valueOf(Agreement.id(row.ref()));
    }
}
