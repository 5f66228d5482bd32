package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.frame.Choice;

/** What spending can be asked by, as choices of a form; their codes are what an address has. */
@Named
@RequestScoped
public class SpendChoices {
    @Inject
    private Slices slices;
    private List<Choice> years;

    @PostConstruct
    void look() {
        years = slices.years().stream().map(year -> new FinancialYear(year).toString()).map(year -> new Choice(year, year)).toList();
    }

    /** Years of which there is a return. */
    public List<Choice> getYears() {
        return years;
    }

    public List<Choice> getDimensions() {
        return Arrays.stream(Dimension.values()).map(one -> new Choice(SpendQuery.name(one), one.word())).toList();
    }

    public List<Choice> getPhases() {
        return Choice.of(Phase.values(), Phase::word);
    }

    public List<Choice> getBases() {
        return Choice.of(Basis.values(), Basis::word);
    }

    public List<Choice> getNatures() {
        return Choice.of(Nature.values(), Nature::word);
    }

    public List<Choice> getMeasures() {
        return Choice.of(SliceQuery.Measure.values(), SliceQuery.Measure::word);
    }
}
