package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.counting.stream.OutcomeRow;
import uk.totalplace.counting.stream.StreamFilter;
import uk.totalplace.portal.frame.QueryText;

/** What is spent in the latest year beside what is held and what is achieved: theme by theme with the figures that each theme gives, and outcome by outcome with the money that is meant for it. */
@Named
@RequestScoped
public class BesidePage {
    @Inject
    private Slices slices;
    @Inject
    private Beside beside;
    private Integer year;
    private List<Beside.ThemeMoney> themes;

    @PostConstruct
    void look() {
        year = slices.latest().orElse(null);
        themes = beside.themes(year);
    }

    public String getYear() {
        return year == null ? "" : new FinancialYear(year).toString();
    }

    public boolean isSynthetic() {
        return themes.get(0).synthetic();
    }

    public boolean isEstimate() {
        return themes.get(0).estimate();
    }

    public List<Figure> getHeld() {
        return beside.held();
    }

    public List<Beside.ThemeMoney> getThemes() {
        return themes;
    }

    public List<OutcomeRow> getOutcomes() {
        return beside.outcomes(year);
    }

    public String lines(OutcomeRow row) {
        return SpendLinks.ofOutcome(year, row.outcome());
    }

    /** The streams that end at an outcome: which bodies spend it on which services. */
    public String streams(OutcomeRow row) {
        return "/counting/deep-dive.xhtml?" + QueryText.of(SpendQuery.parameters(new StreamFilter(year, null, null, null, null, null, row.outcome(), false)));
    }

    public String said(String outcome) {
        return Beside.said(outcome);
    }
}
