package uk.totalplace.gateway.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Saving;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

@Dependent
class SiteRepository {
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "gateway")
    private EntityManager entities;
    @Inject
    private Database database;

    List<Site> all() {
        return entities.createQuery("select s from Site s order by s.name, s.code", Site.class).setMaxResults(MOST).getResultList();
    }

    /** What is released, and what these organisations own. */
    List<Site> visibleTo(List<String> owners) {
        return entities.createQuery("select s from Site s where s.released = true or s.organisation in :owners order by s.name, s.code", Site.class)
                .setParameter("owners", owners).setMaxResults(MOST).getResultList();
    }

    List<Site> ofOrganisation(String organisation) {
        return entities.createQuery("select s from Site s where s.organisation = :organisation order by s.code", Site.class).setParameter("organisation", organisation).getResultList();
    }

    List<Site> unreleased(String organisation) {
        return entities.createQuery("select s from Site s where s.released = false and s.organisation = :organisation", Site.class)
                .setParameter("organisation", organisation).getResultList();
    }

    Optional<Site> find(String code) {
        return Optional.ofNullable(code).map(known -> entities.find(Site.class, known));
    }

    Found<Site> search(Caller caller, SearchText text, int first, int most) {
        SearchQuery query = new SearchQuery("code", "gateway.site", SearchText.column("name", "code", "replace(postcode, ' ', '')", "postcode"), "code").reference("code").reference("postcode");
        Caller.Seen seen = caller.seen("");
        query.where(seen.condition(), seen.parameters().toArray());
        return query.find(database, text, first, most, row -> row.getString(1))
                .fetched(codes -> entities.createQuery("select s from Site s where s.code in :codes", Site.class).setParameter("codes", codes).getResultList(), site -> site.row().code());
    }

    /** @throws InvalidInput when the code names a site already */
    void add(String code, Site site) {
        InvalidInput taken = new InvalidInput("code", "The code " + code + " already names a site.");
        if (find(code).isPresent()) {
            throw taken;
        }
        entities.persist(site);
        Saving.fresh(entities::flush, taken);
    }

    void keep(CorrectSite command) {
        Saving.corrected(entities::flush, "this site", command);
    }
}
