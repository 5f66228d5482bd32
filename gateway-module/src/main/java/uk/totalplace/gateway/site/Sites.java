package uk.totalplace.gateway.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.Organisations;

/** The register of sites. A partner enters its own; everybody sees what is released. */
@Stateless
public class Sites {
    @Inject
    private SiteRepository repository;
    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private Audit audit;

    /** The sites the caller may see, by name. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public List<SiteRow> all() {
        Caller caller = accounts.current();
        return (caller.seesUnreleased() ? repository.all() : repository.visibleTo(caller.organisation())).stream().map(Site::row).toList();
    }

    /** @throws uk.totalplace.common.InvalidInput when a field does not hold what it must */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public SiteRow open(OpenSite command) {
        Site site = new Site(command);
        accounts.current().mustKeepFor(organisations.withCode(command.organisation()).code());
        repository.refuseTakenCode(command.code());
        repository.keep(site);
        audit.record("site:" + command.code(), "entered", command.name());
        return site.row();
    }

    /** Shows all of an organisation's sites to the partnership. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public int release(String organisation) {
        accounts.current().mustKeepFor(organisation);
        List<Site> waiting = repository.unreleased(organisation);
        waiting.forEach(Site::release);
        audit.record("sites of:" + organisation, "released", waiting.size() + " sites");
        return waiting.size();
    }
}
