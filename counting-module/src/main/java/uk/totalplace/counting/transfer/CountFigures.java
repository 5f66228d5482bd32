package uk.totalplace.counting.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.scorecard.ScorecardSource;
import uk.totalplace.counting.line.SpendFigures;
import uk.totalplace.counting.year.TellingInputs;

/** The count of the latest year as figures: what is left once nothing is counted twice, and what is taken out. */
@ApplicationScoped
public class CountFigures implements FigureSource, ScorecardSource {
    private static final String NET = "counting.count.net";
    private static final String TRANSFERS = "counting.count.transfers";
    private static final String UNIT = Figure.POUNDS + " a year";
    private static final String OWNER = "Counting theme lead";

    @Inject
    private Counts counts;
    @Inject
    private SpendFigures spend;
    @Inject
    private TellingInputs tellings;
    @Inject
    private Organisations organisations;

    @Override
    public List<FigureTitle> titles() {
        return List.of(new FigureTitle(NET, "Public spending, netted"), new FigureTitle(TRANSFERS, "Transfers between partners"));
    }

    @Override
    public List<Figure> headlines() {
        return counts.latest().map(count -> List.of(net(count), transfers(count))).orElse(List.of());
    }

    @Override
    public Optional<Figure> explain(String key) {
        return switch (key) {
            case NET -> counts.latest().map(this::net);
            case TRANSFERS -> counts.latest().map(this::transfers);
            default -> Optional.empty();
        };
    }

    @Override
    public List<Measure> measures(String theme) {
        return theme.equals("counting") ? headlines().stream().map(figure -> new Measure(figure.key(), figure)).toList() : List.of();
    }

    private Figure net(Count count) {
        List<Input> inputs = Stream.concat(Stream.of(Input.figure(spend.explain("counting.returns.gross").orElseThrow()), Input.figure(transfers(count))), tellings.coming().stream()).toList();
        return figure(NET, "Public spending, netted", count.net(), count, count.estimates() == 0 ? FigureKind.ACTUAL : FigureKind.ESTIMATE, "The sum of the gross expenditure for " + count.year() + " in the returns that you may see, less what these bodies pass to one another. "
                + rule(count) + " Precepts and loans are financing and were never in it." + tellings.words(count.told())
                + (count.estimates() == 0 ? "" : " It is an estimate: of %d returns %d are a forecast or a budget, or hold lines that are apportioned, estimated or imputed.".formatted(count.bodies().size(), count.estimates())), inputs);
    }

    private Figure transfers(Count count) {
        Map<String, String> names = organisations.names();
        List<Input> inputs = count.taken().stream().map(row -> input(row, count.elimination().side(), names)).toList();
        return figure(TRANSFERS, "Transfers between partners", count.eliminated(), count, FigureKind.ACTUAL, "What bodies with a return for " + count.year() + " pass to one another. " + rule(count) + tellings.words(count.told()), inputs);
    }

    private static String rule(Count count) {
        return (count.elimination().side() == EliminationSide.RECEIVER ? "A transfer is taken out as the receiver says it, or the payer where the receiver says nothing, so that expenditure stays with the body that spends on services"
                : "A transfer is taken out as the payer says it, or the receiver where the payer says nothing, so that expenditure stays with the body that pays for it") + " (" + count.elimination().citation() + ").";
    }

    /** With the file and the line it came from, where it came from one. */
    private static Input input(TransferRow row, EliminationSide side, Map<String, String> names) {
        SideSource source = row.eliminatedSource(side);
        return Input.row("Register of transfers", source == null ? null : source.file(), source == null ? null : source.line(), "%s, %s to %s, %s: %s. %s".formatted(row.ref(), names.get(row.details().payer()),
                names.get(row.details().receiver()), row.details().kind().word().toLowerCase(), exact(row.eliminatedPence(side)), row.reconciliation().word()), "/counting/transfer.xhtml?code=" + row.ref());
    }

    private static Figure figure(String key, String label, Money amount, Count count, FigureKind kind, String formula, List<Input> inputs) {
        return new Figure(key, label, UNIT, count.told().isProvisional() ? FigureState.PROVISIONAL : FigureState.VALUE, amount.pence(), amount.pence(), amount.pence(), null, UkTime.today(), "cash of " + count.year(), kind, null, formula, null, inputs, OWNER,
                count.isSynthetic());
    }

    private static String exact(long pence) {
        return Money.ofPence(pence).exactWords();
    }
}
