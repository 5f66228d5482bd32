package uk.totalplace.common.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;

/** The data-sharing agreements that an organisation is party to. A sole successor takes its part; who signed stays written in the agreement. */
@ApplicationScoped
public class AgreementHoldings implements HoldingSource {
    private static final String THINGS = "data-sharing agreements";
    private static final String OF = "select count(distinct agreement_id) from common.agreement_party where organisation_code = ?";

    @Inject
    private Database database;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding(THINGS, database.count(OF, organisation), false, "/data/agreements.xhtml"));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return List.of(new Passing(THINGS, database.count(OF, predecessor), 0, null));
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> {
            database.update("update common.agreement set version = version + 1 where id in (select agreement_id from common.agreement_party where organisation_code = ?)", merged.predecessor());
            database.update("insert into common.agreement_party (agreement_id, organisation_code, part) select p.agreement_id, cast(? as varchar(40)), p.part from common.agreement_party p where p.organisation_code = ?"
                    + " and not exists (select 1 from common.agreement_party s where s.agreement_id = p.agreement_id and s.organisation_code = ? and s.part = p.part)", successor, merged.predecessor(), successor);
            database.update("delete from common.agreement_party where organisation_code = ?", merged.predecessor());
        });
    }
}
