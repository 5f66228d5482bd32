package uk.totalplace.board.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.deduction.DeductionRow;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.deflator.PriceIndex;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureSource;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.Parameters;

/**
 * Every baseline and saving as a figure that explains itself: {@code board.baseline.BAS-001}, {@code board.saving.SAV-001}, and of a saving its {@code .share} of the baseline,
 * what is {@code .left} of the baseline, and its {@code .net} when all that comes off has come off.
 */
@ApplicationScoped
public class LedgerFigures implements FigureSource {
    private static final String BASELINE = "board.baseline.";
    private static final String SAVING = "board.saving.";
    private static final String LEDGER = "Savings ledger";

    @Inject
    private Baselines baselines;
    @Inject
    private SavingLines savings;
    @Inject
    private Deductions deductions;
    @Inject
    private Parameters parameters;

    /** None: the ledger lists them better. */
    @Override
    public List<Figure> headlines() {
        return List.of();
    }

    @Override
    public Optional<Figure> explain(String key) {
        if (key.startsWith(BASELINE)) {
            return baselines.find(key.substring(BASELINE.length())).map(LedgerFigures::baseline);
        }
        if (!key.startsWith(SAVING)) {
            return Optional.empty();
        }
        String[] parts = key.substring(SAVING.length()).split("\\.", 2);
        return savings.find(parts[0]).filter(sheet -> sheet.details().hasFigures()).flatMap(sheet -> parts.length == 1 ? Optional.of(saving(sheet)) : derived(sheet, parts[1]));
    }

    @Override
    public boolean isRestricted(String key) {
        return key.startsWith(SAVING) && savings.find(ref(key)).filter(sheet -> sheet.details().organisation() != null && !sheet.status().isOpenToAll()).isPresent();
    }

    private static String ref(String key) {
        return key.substring(SAVING.length()).split("\\.", 2)[0];
    }

    private Optional<Figure> derived(SavingSheet sheet, String what) {
        return switch (what) {
            case "share" -> Optional.of(share(sheet));
            case "left" -> Optional.of(left(sheet));
            case "net" -> Optional.of(net(sheet));
            default -> Optional.empty();
        };
    }

    private static Figure baseline(BaselineSheet sheet) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.row("Register of baselines", null, null, sheet.ref() + ", " + sheet.details().title() + ": " + sheet.amount().exactWords() + "; " + sheet.details().source(), "/board/baseline.xhtml?ref=" + sheet.ref()));
        if (sheet.details().sourceText() != null) {
            inputs.add(Input.sentence(sheet.details().source(), sheet.details().sourceText()));
        }
        long pence = sheet.amount().pence();
        return new Figure(BASELINE + sheet.ref(), sheet.details().title(), unit(sheet.details().yearly()), FigureState.VALUE, pence, pence, pence, null, UkTime.today(), sheet.details().priceBase(),
                sheet.details().approximate() ? FigureKind.ESTIMATE : FigureKind.ACTUAL, null, "As entered from its source, " + (sheet.details().approximate() ? "which says “approximately”, " : "") + "for " + sheet.details().period() + ".", null, inputs, null, sheet.details().synthetic());
    }

    private Figure saving(SavingSheet sheet) {
        SavingDetails d = sheet.details();
        return money(sheet, "", d.title(), d.estimate().range(), d.centralPence(), "Estimated on the baseline; " + sheet.status().word().toLowerCase() + " since " + sheet.since() + ".", List.of(), d.synthetic());
    }

    private Figure share(SavingSheet sheet) {
        BaselineSheet baseline = baselines.sheet(sheet.details().baseline());
        Optional<Restatement> restated = restated(sheet, baseline);
        long worth = worth(sheet.details());
        BigDecimal percent = BigDecimal.valueOf(restated.map(one -> one.of(worth)).orElse(worth)).movePointRight(2).divide(BigDecimal.valueOf(baseline.amount().pence()), 2, RoundingMode.HALF_UP);
        Figure whole = money(sheet, ".share", sheet.details().title() + ": share of its baseline", sheet.details().estimate().range(), null,
                "The most likely amount, or the high end where nobody said one, of the baseline." + sentence(restated), List.of(), sheet.details().synthetic());
        return new Figure(whole.key(), whole.label(), "%", FigureState.VALUE, null, null, null, percent, whole.asOf(), null, FigureKind.ESTIMATE, whole.evidenceGrade(), whole.formula(), null,
                Stream.concat(Stream.of(Input.figure(saving(sheet)), Input.figure(baseline(baseline))), restated.map(Restatement::input).stream()).toList(), whole.owner(), whole.synthetic());
    }

    private Figure left(SavingSheet sheet) {
        BaselineSheet baseline = baselines.sheet(sheet.details().baseline());
        Optional<Restatement> restated = restated(sheet, baseline);
        MoneyRange saved = sheet.details().estimate().range();
        return money(sheet, ".left", baseline.details().title() + ": what is left after the saving", MoneyRange.exactly(baseline.amount()).less(restated.map(one -> one.of(saved)).orElse(saved)), null, baseline.details().priceBase(),
                "The baseline less the saving, its low end less the highest and its high end less the lowest." + sentence(restated), Stream.concat(Stream.of(Input.figure(saving(sheet))), restated.map(Restatement::input).stream()).toList(),
                sheet.details().synthetic() || baseline.details().synthetic());
    }

    /** How the saving is brought to the prices of its baseline; empty where both are in the prices of one year. */
    private Optional<Restatement> restated(SavingSheet sheet, BaselineSheet baseline) {
        return PriceIndex.on(parameters, UkTime.today()).between(sheet.details().priceBase(), baseline.details().priceBase());
    }

    private static String sentence(Optional<Restatement> restated) {
        return restated.map(one -> " The saving is " + one.words() + ".").orElse("");
    }

    private Figure net(SavingSheet sheet) {
        List<DeductionRow> off = deductions.of(sheet.ref());
        List<Input> inputs = new ArrayList<>(List.of(Input.figure(saving(sheet))));
        off.forEach(row -> inputs.add(Input.row("What comes off it", null, null, row.title() + ": " + row.range().words() + "; " + row.source() + (row.synthetic() ? " (synthetic)" : ""), SavingLink.to(sheet.ref()))));
        return money(sheet, ".net", sheet.details().title() + ": net", deductions.left(sheet.details().estimate().range(), off), null,
                "Gross less all that comes off, worst case with worst case: the lowest gross less the highest deductions, and the highest gross less the lowest.", inputs,
                sheet.details().synthetic() || off.stream().anyMatch(DeductionRow::synthetic));
    }

    private Figure money(SavingSheet sheet, String suffix, String label, MoneyRange range, Long central, String formula, List<Input> more, boolean synthetic) {
        return money(sheet, suffix, label, range, central, sheet.details().priceBase(), formula, more, synthetic);
    }

    private Figure money(SavingSheet sheet, String suffix, String label, MoneyRange range, Long central, String priceBase, String formula, List<Input> more, boolean synthetic) {
        SavingDetails d = sheet.details();
        List<Input> inputs = new ArrayList<>(more);
        if (more.isEmpty()) {
            inputs.add(Input.row(LEDGER, null, null, sheet.ref() + ", " + d.title() + ": " + d.amountWords() + (d.source() == null ? "" : "; " + d.source()), SavingLink.to(sheet.ref())));
            inputs.add(Input.figure(baseline(baselines.sheet(d.baseline()))));
        }
        return new Figure(SAVING + sheet.ref() + suffix, label, unit(d.kind().isYearly()), FigureState.VALUE, range.low().pence(), central, range.high().pence(), null, sheet.since(), priceBase, FigureKind.ESTIMATE,
                d.evidence().overall().isPresent() ? d.evidence().overall().getAsInt() : null, formula, null, inputs, d.ownerPerson(), synthetic);
    }

    private static long worth(SavingDetails d) {
        return d.centralPence() == null ? d.highPence() : d.centralPence();
    }

    private static String unit(boolean yearly) {
        return yearly ? Figure.POUNDS + " a year" : Figure.POUNDS;
    }
}
