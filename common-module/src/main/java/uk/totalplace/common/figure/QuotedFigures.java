package uk.totalplace.common.figure;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.account.Role;

/** Figures quoted from published reports. They are public already, so every signed-in person may read them. */
@Stateless
public class QuotedFigures {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    @PermitAll
    public List<Figure> all() {
        return entities.createQuery("select q from QuotedFigure q order by q.figureKey", QuotedFigure.class).getResultStream().map(QuotedFigure::figure).toList();
    }

    @PermitAll
    public List<Figure> ofTheme(String theme) {
        return entities.createQuery("select q from QuotedFigure q where q.theme = :theme order by q.figureKey", QuotedFigure.class)
                .setParameter("theme", theme).getResultStream().map(QuotedFigure::figure).toList();
    }

    @PermitAll
    public Optional<Figure> withKey(String key) {
        return Optional.ofNullable(entities.find(QuotedFigure.class, key)).map(QuotedFigure::figure);
    }

    /** Keeps a quoted figure; the same key again replaces what was quoted before. */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public void quote(String theme, Figure figure, String source, String sourceText) {
        entities.merge(new QuotedFigure(theme, figure, source, sourceText));
    }
}
