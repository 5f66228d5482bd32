package uk.totalplace.common.figure;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class QuotedFigureRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    List<QuotedFigure> all() {
        return entities.createQuery("select q from QuotedFigure q order by q.figureKey", QuotedFigure.class).getResultList();
    }

    List<FigureTitle> titles() {
        return entities.createQuery("select new uk.totalplace.common.figure.FigureTitle(q.figureKey, q.label) from QuotedFigure q", FigureTitle.class).getResultList();
    }

    List<QuotedFigure> ofTheme(String theme) {
        return entities.createQuery("select q from QuotedFigure q where q.theme = :theme order by q.figureKey", QuotedFigure.class).setParameter("theme", theme).getResultList();
    }

    Optional<QuotedFigure> find(String key) {
        return Optional.ofNullable(entities.find(QuotedFigure.class, key));
    }

    void keep(QuotedFigure figure) {
        entities.merge(figure);
    }
}
