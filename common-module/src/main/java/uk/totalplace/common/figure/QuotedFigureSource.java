package uk.totalplace.common.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Offers the quoted figures for listing and explaining. */
@ApplicationScoped
public class QuotedFigureSource implements FigureSource {
    @Inject
    private QuotedFigures quoted;

    @Override
    public List<Figure> headlines() {
        return quoted.all();
    }

    @Override
    public List<FigureTitle> titles() {
        return quoted.titles();
    }

    @Override
    public Optional<Figure> explain(String key) {
        return quoted.withKey(key);
    }
}
