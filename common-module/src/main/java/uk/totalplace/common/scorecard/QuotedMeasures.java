package uk.totalplace.common.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.figure.QuotedFigures;

/** The figures a published report gives for a theme, as measures without a target. */
@ApplicationScoped
public class QuotedMeasures implements ScorecardSource {
    @Inject
    private QuotedFigures quoted;

    @Override
    public List<Measure> measures(String theme) {
        return quoted.ofTheme(theme).stream().map(figure -> new Measure(figure.key(), figure)).toList();
    }
}
