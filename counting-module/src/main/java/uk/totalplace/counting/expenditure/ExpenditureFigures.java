package uk.totalplace.counting.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureSource;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.FigureTitle;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.scorecard.ScorecardSource;

/** What the organisations together say they spent in the latest year, down to each. */
@ApplicationScoped
public class ExpenditureFigures implements FigureSource, ScorecardSource {
    private static final String GROSS = "counting.returns.gross";
    private static final String LABEL = "Gross expenditure returned";
    private static final String UNIT = Figure.POUNDS + " a year";
    private static final String OWNER = "Counting theme lead";

    @Inject
    private ExpenditureReturns returns;
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

    @Override
    public Optional<Figure> explain(String key) {
        return key.equals(GROSS) ? Optional.of(gross()) : Optional.empty();
    }

    @Override
    public List<Measure> measures(String theme) {
        return theme.equals("counting") ? List.of(new Measure(GROSS, gross())) : List.of();
    }

    private Figure gross() {
        List<ExpenditureReturnRow> all = returns.all();
        return all.isEmpty() ? missing() : sumOf(all.stream().filter(row -> row.year().equals(all.get(0).year())).toList());
    }

    private Figure sumOf(List<ExpenditureReturnRow> latest) {
        long pence = latest.stream().map(ExpenditureReturnRow::gross).reduce(Money.NOTHING, Money::plus).pence();
        Map<String, String> names = organisations.names();
        List<Input> inputs = latest.stream().map(row -> Input.row("Register of expenditure returns", null, null,
                names.get(row.organisation()) + ", " + row.gross().exactWords(), "/counting/returns.xhtml")).toList();
        String year = latest.get(0).year();
        return new Figure(GROSS, LABEL, UNIT, FigureState.VALUE, pence, pence, pence, null, LocalDate.now(), "cash of " + year, FigureKind.ACTUAL, null,
                "The sum of the gross expenditure for " + year + " in the returns that you may see: money that one partner passes to another "
                        + "is counted twice in it, and once in the count.",
                null, inputs, OWNER, latest.stream().anyMatch(ExpenditureReturnRow::synthetic));
    }

    private static Figure missing() {
        return new Figure(GROSS, LABEL, UNIT, FigureState.MISSING, null, null, null, null, LocalDate.now(), null, FigureKind.ACTUAL, null,
                "The sum of the returns that you may see; there is none yet.", null, List.of(), OWNER, false);
    }
}
