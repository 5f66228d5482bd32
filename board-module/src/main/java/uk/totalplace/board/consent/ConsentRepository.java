package uk.totalplace.board.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

@Dependent
class ConsentRepository {
    /** The last word of each partner, where it was given on the proposal as it is made up now. */
    private static final String STANDING = "select c from Consent c, Proposal p where p.ref = c.proposal and p.edition = c.edition"
            + " and c.id = (select max(l.id) from Consent l where l.proposal = c.proposal and l.organisation = c.organisation)";

    @PersistenceContext(unitName = "board")
    private EntityManager entities;

    void keep(Consent consent) {
        entities.persist(consent);
        entities.flush();
    }

    int edition(String proposal) {
        return entities.createQuery("select p.edition from Proposal p where p.ref = :proposal", Integer.class).setParameter("proposal", proposal).getSingleResult();
    }

    List<ConsentRow> standing(Collection<String> proposals, UnaryOperator<String> names) {
        return proposals.isEmpty() ? List.of()
                : entities.createQuery(STANDING + " and c.proposal in :proposals order by c.proposal, c.organisation", Consent.class).setParameter("proposals", proposals).getResultStream().map(consent -> consent.row(names)).toList();
    }

    List<ConsentRow> standing(UnaryOperator<String> names) {
        return entities.createQuery(STANDING + " order by c.proposal, c.organisation", Consent.class).getResultStream().map(consent -> consent.row(names)).toList();
    }

    List<ConsentRow> history(String proposal, UnaryOperator<String> names) {
        return entities.createQuery("select c from Consent c where c.proposal = :proposal order by c.id desc", Consent.class).setParameter("proposal", proposal).getResultStream().map(consent -> consent.row(names)).toList();
    }
}
