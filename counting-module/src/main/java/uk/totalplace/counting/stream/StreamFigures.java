package uk.totalplace.counting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureSource;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.FigureTitle;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.scorecard.ScorecardSource;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Subjective;
import uk.totalplace.counting.line.ReturnLineFilter;
import uk.totalplace.counting.line.ReturnLineRow;
import uk.totalplace.counting.line.ReturnLines;
import uk.totalplace.counting.year.TellingInputs;
import uk.totalplace.counting.year.ToldYear;
import uk.totalplace.counting.year.ToldYears;

/** What of the latest year's spending goes to support services, down to its lines, and how many streams of money are small, down to each and from there to its lines. */
@ApplicationScoped
public class StreamFigures implements FigureSource, ScorecardSource {
    private static final String ADMINISTRATION = "counting.streams.administration";
    private static final String SMALL = "counting.streams.small";
    private static final String OWNER = "Counting theme lead";
    private static final String SOURCE = "Lines of expenditure returns";
    private static final int MOST = 100;

    @Inject
    private Streams streams;
    @Inject
    private ToldYears years;
    @Inject
    private TellingInputs tellings;
    @Inject
    private ReturnLines lines;
    @Inject
    private Organisations organisations;

    @Override
    public List<FigureTitle> titles() {
        return List.of(new FigureTitle(ADMINISTRATION, "Spending on support services"), new FigureTitle(SMALL, "Small streams of money"));
    }

    @Override
    public List<Figure> headlines() {
        return years.latest().map(year -> {
            StreamTotals totals = streams.totals(StreamFilter.of(year.startYear()));
            return List.of(administration(year, totals, List.of(told(year, totals))), small(year, totals, List.of(allSmall(year, totals))));
        }).orElse(List.of());
    }

    @Override
    public Optional<Figure> explain(String key) {
        return key.equals(ADMINISTRATION) || key.equals(SMALL) ? years.latest().map(year -> {
            StreamTotals totals = streams.totals(StreamFilter.of(year.startYear()));
            return key.equals(SMALL) ? small(year, totals, smallStreams(year, totals)) : administration(year, totals, supportLines(year, totals));
        }) : Optional.empty();
    }

    @Override
    public List<Measure> measures(String theme) {
        return theme.equals("counting") ? headlines().stream().map(figure -> new Measure(figure.key(), figure)).toList() : List.of();
    }

    private Figure administration(ToldYear year, StreamTotals totals, List<Input> inputs) {
        boolean nothing = totals.pence() == 0;
        return figure(ADMINISTRATION, "Spending on support services", "%", nothing ? null : BigDecimal.valueOf(totals.administrationPercent()), year, "Gross spending that returns give to the subjective group support services, of all that they tell line by line for "
                + year.year() + ". Here: %s of %s.".formatted(totals.administration().exactWords(), totals.amount().exactWords()), totals, inputs);
    }

    private Figure small(ToldYear year, StreamTotals totals, List<Input> inputs) {
        return figure(SMALL, "Small streams of money", "streams", totals.streams() == 0 ? null : BigDecimal.valueOf(totals.small()), year, "Streams from one fund to one service of a body that come to less than %s in %s, in the returns that you may see. Together: %s."
                .formatted(totals.smallLimit().words(), year.year(), totals.smallAmount().exactWords()), totals, inputs);
    }

    /** The largest lines of support services with file and line, the way to the others, and all that they are a part of. */
    private List<Input> supportLines(ToldYear year, StreamTotals totals) {
        ReturnLineFilter filter = new ReturnLineFilter(Map.of(Dimension.YEAR, String.valueOf(year.startYear()), Dimension.FLOW, Flow.GROSS.name(), Dimension.SUBJECTIVE, Subjective.SUPPORT_SERVICES.name()), null);
        Map<String, String> names = organisations.names();
        List<Input> inputs = new ArrayList<>();
        for (ReturnLineRow line : lines.page(filter, null, 0, MOST)) {
            inputs.add(Input.row("Upload " + line.run(), line.file(), line.line(), "%s, %s: %s%s".formatted(names.getOrDefault(line.organisation(), line.organisation()), said(line.service(), "no service said"), line.amount().exactWords(), line.isShared() ? " of " + line.wholeLine().exactWords() : ""),
                    "/counting/line.xhtml?run=" + line.run() + "&line=" + line.line()));
        }
        long all = lines.totals(filter).parts();
        inputs.add(Input.row(SOURCE, null, null, "All %,d lines and parts of lines of support services: %s".formatted(all, totals.administration().exactWords()), "/counting/lines.xhtml?year=" + year.year() + "&flow=GROSS&subjective=SUPPORT_SERVICES"));
        inputs.add(told(year, totals));
        return inputs;
    }

    private static Input told(ToldYear year, StreamTotals totals) {
        return Input.row(SOURCE, null, null, "All that returns tell line by line: " + totals.amount().exactWords(), "/counting/lines.xhtml?year=" + year.year() + "&flow=GROSS");
    }

    /** The largest of them, each with the way to its lines, and the way to all. */
    private List<Input> smallStreams(ToldYear year, StreamTotals totals) {
        Map<String, String> names = organisations.names();
        List<Input> inputs = new ArrayList<>(streams.small(year.startYear(), MOST).stream().map(one -> Input.row(SOURCE, null, null, "%s to %s, %s: %s".formatted(one.fund(), names.getOrDefault(one.organisation(), one.organisation()), said(one.service(), "no service said"), one.amount().exactWords()),
                "/counting/lines.xhtml?year=%s&flow=GROSS&organisation=%s&fund=%s&service=%s".formatted(one.year(), encoded(one.organisation()), encoded(one.fund()), encoded(one.service())))).toList());
        inputs.add(allSmall(year, totals));
        return inputs;
    }

    private static Input allSmall(ToldYear year, StreamTotals totals) {
        return Input.row(SOURCE, null, null, "All %,d small streams, by what they are for: %s".formatted(totals.small(), totals.smallAmount().exactWords()), "/counting/deep-dive.xhtml?year=" + year.year() + "&small=yes");
    }

    private static String said(String value, String otherwise) {
        return value.equals(Dimension.NOT_SAID) ? otherwise : value;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Figure figure(String key, String label, String unit, BigDecimal value, ToldYear year, String formula, StreamTotals totals, List<Input> inputs) {
        FigureState state = value == null ? FigureState.MISSING : totals.provisional() ? FigureState.PROVISIONAL : FigureState.VALUE;
        return new Figure(key, label, unit, state, null, null, null, value, UkTime.today(), null, totals.estimate() ? FigureKind.ESTIMATE : FigureKind.ACTUAL, null, formula + tellings.words(year), null,
                Stream.concat(inputs.stream(), tellings.coming().stream()).toList(), OWNER, totals.synthetic());
    }
}
