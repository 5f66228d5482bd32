package uk.totalplace.gateway.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

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
    private Successions successions;
    @Inject
    private Audit audit;

    /** The sites the caller may see, by name. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public List<SiteRow> all() {
        Caller caller = accounts.current();
        return (caller.seesUnreleased() ? repository.all() : repository.visibleTo(caller.owners())).stream().map(Site::row).toList();
    }

    /** Empty when there is no such site, or the caller may not see it. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Optional<SiteRow> find(String code) {
        Caller caller = accounts.current();
        return repository.find(code).map(Site::row).filter(site -> caller.sees(site.organisation(), site.released()));
    }

    /** By code, name and postcode. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Found<SiteRow> search(SearchText text, int first, int most) {
        return repository.search(accounts.current(), text, first, most).map(Site::row);
    }

    /** @throws uk.totalplace.common.InvalidInput when a field does not hold what it must */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public SiteRow open(OpenSite command) {
        Site site = new Site(command);
        accounts.current().mustKeepFor(organisations.withCode(command.organisation()).code());
        successions.mustCarryOn(command.organisation());
        repository.add(command.code(), site);
        audit.record("site:" + command.code(), "entered", command.name());
        return site.row();
    }

    /**
     * Corrects what is said of a site; its code and its organisation stay.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link SiteRow} as it stands
     * @throws NotFound when there is no such site, or the caller may not see it
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public SiteRow correct(CorrectSite command) {
        Site site = seen(command.code()).orElseThrow(() -> new NotFound("site " + command.code()));
        accounts.current().mustKeepFor(site.organisation());
        if (command.version() == null || command.version() != site.version()) {
            throw new StaleVersion("this site", site.row(), command);
        }
        audit.changed("site:" + command.code(), site.correct(command));
        repository.keep(command);
        return site.row();
    }

    private Optional<Site> seen(String code) {
        Caller caller = accounts.current();
        return repository.find(code).filter(site -> caller.sees(site.organisation(), site.isReleased()));
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
