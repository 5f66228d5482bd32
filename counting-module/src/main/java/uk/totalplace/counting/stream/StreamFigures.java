package uk.totalplace.counting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureSource;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.FigureTitle;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.scorecard.ScorecardSource;
import uk.totalplace.counting.year.TellingInputs;
import uk.totalplace.counting.year.ToldYear;
import uk.totalplace.counting.year.ToldYears;

/** What of the latest year's spending goes to support services, and how many streams of money are small. */
@ApplicationScoped
public class StreamFigures implements FigureSource, ScorecardSource {
    private static final String ADMINISTRATION = "counting.streams.administration";
    private static final String SMALL = "counting.streams.small";
    private static final String OWNER = "Counting theme lead";

    @Inject
    private Streams streams;
    @Inject
    private ToldYears years;
    @Inject
    private TellingInputs tellings;

    @Override
    public List<FigureTitle> titles() {
        return List.of(new FigureTitle(ADMINISTRATION, "Spending on support services"), new FigureTitle(SMALL, "Small streams of money"));
    }

    @Override
    public List<Figure> headlines() {
        return years.latest().map(year -> List.of(administration(year), small(year))).orElse(List.of());
    }

    @Override
    public Optional<Figure> explain(String key) {
        return key.equals(ADMINISTRATION) || key.equals(SMALL) ? headlines().stream().filter(figure -> figure.key().equals(key)).findFirst() : Optional.empty();
    }

    @Override
    public List<Measure> measures(String theme) {
        return theme.equals("counting") ? headlines().stream().map(figure -> new Measure(figure.key(), figure)).toList() : List.of();
    }

    private Figure administration(ToldYear year) {
        StreamTotals totals = totals(year);
        boolean nothing = totals.pence() == 0;
        return figure(ADMINISTRATION, "Spending on support services", "%", nothing ? null : BigDecimal.valueOf(totals.administrationPercent()), year, "Gross spending that returns give to the subjective group support services, of all that they tell line by line for "
                + year.year() + ". Here: %s of %s.".formatted(totals.administration().exactWords(), totals.amount().exactWords()), totals);
    }

    private Figure small(ToldYear year) {
        StreamTotals totals = totals(year);
        return figure(SMALL, "Small streams of money", "streams", totals.streams() == 0 ? null : BigDecimal.valueOf(totals.small()), year, "Streams from one fund to one service of a body that come to less than %s in %s, in the returns that you may see. Together: %s."
                .formatted(totals.smallLimit().words(), year.year(), totals.smallAmount().exactWords()), totals);
    }

    private StreamTotals totals(ToldYear year) {
        return streams.totals(new StreamFilter(year.startYear(), null, null, null, null, null));
    }

    private Figure figure(String key, String label, String unit, BigDecimal value, ToldYear year, String formula, StreamTotals totals) {
        Input where = Input.row("Lines of expenditure returns", null, null, "%,d streams from fund to outcome".formatted(totals.streams()), "/counting/deep-dive.xhtml?year=" + year.year());
        FigureState state = value == null ? FigureState.MISSING : totals.provisional() ? FigureState.PROVISIONAL : FigureState.VALUE;
        List<Input> inputs = Stream.concat(Stream.of(where), tellings.coming().stream()).toList();
        return new Figure(key, label, unit, state, null, null, null, value, UkTime.today(), null, totals.estimate() ? FigureKind.ESTIMATE : FigureKind.ACTUAL, null, formula + tellings.words(year), null, inputs, OWNER, totals.synthetic());
    }
}
