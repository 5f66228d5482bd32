package uk.totalplace.counting.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.scorecard.ScorecardSource;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.expenditure.ExpenditureReturnRow;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.counting.year.TellingInputs;
import uk.totalplace.counting.year.ToldYear;
import uk.totalplace.counting.year.ToldYears;

/** What the organisations together say they spent in the latest year, down to each, and for each down to the lines of its file. */
@ApplicationScoped
public class SpendFigures implements FigureSource, ScorecardSource {
    private static final String GROSS = "counting.returns.gross";
    private static final String LABEL = "Gross expenditure returned";
    private static final String UNIT = Figure.POUNDS + " a year";
    private static final String OWNER = "Counting theme lead";
    private static final int MOST_LINES = 200;

    @Inject
    private ExpenditureReturns returns;
    @Inject
    private ToldYears years;
    @Inject
    private TellingInputs tellings;
    @Inject
    private ReturnLines lines;
    @Inject
    private Organisations organisations;

    @Override
    public List<Figure> headlines() {
        return List.of(gross());
    }

    @Override
    public List<FigureTitle> titles() {
        return List.of(new FigureTitle(GROSS, LABEL));
    }

    /** Of the latest year, {@code counting.returns.gross}; of a body and a year {@code counting.returns.gross:E07000114:2009-10}. */
    @Override
    public Optional<Figure> explain(String key) {
        String[] parts = key.split(":", 3);
        if (!parts[0].equals(GROSS)) {
            return Optional.empty();
        }
        return parts.length == 1 ? Optional.of(gross()) : parts.length == 3 ? returns.find(parts[1], parts[2]).map(row -> ofBody(row, organisations.withCode(row.organisation()).name(), inputs(row))) : Optional.empty();
    }

    @Override
    public boolean isRestricted(String key) {
        String[] parts = key.split(":", 3);
        return parts[0].equals(GROSS) && parts.length == 3 && returns.find(parts[1], parts[2]).filter(row -> !row.released()).isPresent();
    }

    @Override
    public List<Measure> measures(String theme) {
        return theme.equals("counting") ? List.of(new Measure(GROSS, gross())) : List.of();
    }

    private Figure gross() {
        return years.latest().map(year -> sumOf(year, returns.all().stream().filter(row -> row.year().equals(year.year())).toList())).orElseGet(SpendFigures::missing);
    }

    private Figure sumOf(ToldYear year, List<ExpenditureReturnRow> latest) {
        Map<String, String> names = organisations.names();
        Stream<Input> bodies = latest.stream().map(row -> Input.figure(ofBody(row, names.getOrDefault(row.organisation(), row.organisation()), List.of())));
        return figure(GROSS, LABEL, year.isProvisional() ? FigureState.PROVISIONAL : FigureState.VALUE, latest.stream().mapToLong(ExpenditureReturnRow::grossPence).sum(), year.year(), "The sum of the gross expenditure for " + year.year()
                + " in the returns that you may see: money that one partner passes to another is counted twice in it, and once in the count." + tellings.words(year), Stream.concat(bodies, tellings.coming().stream()).toList(),
                latest.stream().noneMatch(ExpenditureReturnRow::estimate), latest.stream().anyMatch(ExpenditureReturnRow::synthetic));
    }

    /** What a body says it spends in a year. */
    public static Figure ofBody(ExpenditureReturnRow row, String name, List<Input> inputs) {
        String made = row.lines() == 0 ? "The total that the body stated as its outturn; it has sent no lines of that." : "The sum of the gross lines of its return, %s, %s.".formatted(row.phase().word().toLowerCase(Locale.ROOT), row.basis().word().toLowerCase(Locale.ROOT));
        return figure(GROSS + ":" + row.organisation() + ":" + row.year().replace('/', '-'), LABEL + ", " + name + ", " + row.year(), FigureState.VALUE, row.grossPence(), row.year(), made, inputs, !row.estimate(), row.synthetic());
    }

    private List<Input> inputs(ExpenditureReturnRow row) {
        if (row.lines() == 0) {
            return List.of(Input.row("Register of expenditure returns", null, null, "Stated as a total" + (row.note() == null ? "" : ": " + row.note()), "/counting/returns.xhtml?organisation=" + row.organisation()));
        }
        ReturnLineFilter filter = new ReturnLineFilter(Map.of(Dimension.ORGANISATION, row.organisation(), Dimension.YEAR, String.valueOf(FinancialYear.parse(row.year()).startYear()), Dimension.FLOW, Flow.GROSS.name()), null);
        List<ReturnLineRow> largest = lines.page(filter, null, 0, MOST_LINES);
        List<Input> inputs = new ArrayList<>(largest.stream().map(line -> Input.row("Upload " + line.run(), line.file(), line.line(), line.service() + ": " + line.amount().exactWords() + (line.isShared() ? " of " + line.wholeLine().exactWords() : ""),
                "/counting/line.xhtml?run=" + line.run() + "&line=" + line.line())).toList());
        long more = lines.totals(filter).parts() - largest.size();
        if (more > 0) {
            inputs.add(Input.sentence("Register of expenditure returns", "and %,d more, listed under lines of expenditure".formatted(more)));
        }
        return inputs;
    }

    private static Figure figure(String key, String label, FigureState state, long pence, String year, String formula, List<Input> inputs, boolean fact, boolean synthetic) {
        return new Figure(key, label, UNIT, state, pence, pence, pence, null, UkTime.today(), "cash of " + year, fact ? FigureKind.ACTUAL : FigureKind.ESTIMATE, null, formula, null, inputs, OWNER, synthetic);
    }

    private static Figure missing() {
        return new Figure(GROSS, LABEL, UNIT, FigureState.MISSING, null, null, null, null, UkTime.today(), null, FigureKind.ACTUAL, null,
                "The sum of the returns that you may see; there is none yet.", null, List.of(), OWNER, false);
    }
}
