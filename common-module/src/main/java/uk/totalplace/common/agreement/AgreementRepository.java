package uk.totalplace.common.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

@Dependent
class AgreementRepository {
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "common")
    private EntityManager entities;
    @Inject
    private Database database;

    /** All by title with their parties and data sets, in four questions however many there are. */
    List<AgreementRow> rows() {
        Map<Long, List<String>> providers = codes("select agreement_id, organisation_code from common.agreement_party where part = 'PROVIDES' order by organisation_code");
        Map<Long, List<String>> recipients = codes("select agreement_id, organisation_code from common.agreement_party where part = 'RECEIVES' order by organisation_code");
        Map<Long, List<String>> dataSets = codes("select agreement_id, data_set from common.agreement_data_set order by data_set");
        return database.query(row -> new AgreementRow(Agreement.ref(row.getLong(1)), row.getString(2), row.getString(3), row.getString(4), providers.getOrDefault(row.getLong(1), List.of()),
                recipients.getOrDefault(row.getLong(1), List.of()), dataSets.getOrDefault(row.getLong(1), List.of()), row.getString(5), row.getString(6), row.getString(7), row.getString(8), day(row.getDate(9)),
                row.getString(10), day(row.getDate(11)), row.getBoolean(12), row.getInt(13)),
                "select id, title, purpose, lawful_basis, frequency, security, retention, impact_assessment, signed_on, signatories, review_on, synthetic, version from common.agreement order by title, id limit ?", MOST);
    }

    private Map<Long, List<String>> codes(String sql) {
        Map<Long, List<String>> codes = new HashMap<>();
        database.query(row -> codes.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)), sql);
        return codes;
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    Optional<Agreement> find(String ref) {
        return ref == null || !ref.matches(Agreement.SERIES + "\\d{3,12}") ? Optional.empty() : Optional.ofNullable(entities.find(Agreement.class, Agreement.id(ref)));
    }

    Found<Agreement> search(SearchText text, Set<String> hidden, int first, int most) {
        String ref = "'" + Agreement.SERIES + "' || case when id < 1000 then lpad(cast(id as varchar(20)), 3, '0') else cast(id as varchar(20)) end";
        SearchQuery query = new SearchQuery("id", "common.agreement", SearchText.column("title", ref, "purpose"), "id").reference(ref);
        if (!hidden.isEmpty()) {
            query.where("id in (select d.agreement_id from common.agreement_data_set d where d.data_set not in (?" + ", ?".repeat(hidden.size() - 1) + "))", hidden.toArray());
        }
        return query.find(database, text, first, most, row -> row.getLong(1))
                .fetched(ids -> entities.createQuery("select a from Agreement a where a.id in :ids", Agreement.class).setParameter("ids", ids).getResultList(), Agreement::id);
    }

    /** The signed agreements under which an organisation gives a data set. */
    List<Agreement> covering(String dataSet, String organisation) {
        return entities.createQuery("select distinct a from Agreement a join a.parties p join a.dataSets d where d = :dataSet and p.organisation = :organisation and p.part = :gives "
                + "and a.signedOn is not null", Agreement.class)
                .setParameter("dataSet", dataSet).setParameter("organisation", organisation).setParameter("gives", Party.Part.PROVIDES).getResultList();
    }

    void keep(Agreement agreement) {
        entities.persist(agreement);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }
}
