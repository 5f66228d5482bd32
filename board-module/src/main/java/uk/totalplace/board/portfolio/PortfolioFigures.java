package uk.totalplace.board.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureSource;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.FigureTitle;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** The sums of the ledger as figures, {@code board.portfolio.recurrent.fiscal.2009-10.net}: each kind of money for itself, down to the savings in it. Without its price base a key means the only base there is. */
@ApplicationScoped
public class PortfolioFigures implements FigureSource {
    private static final String PREFIX = "board.portfolio.";
    private static final int LARGEST = 200;
    private static final String RESTATED = "Savings said in other years’ prices are restated: times the price index of this year, by the index of theirs.";

    @Inject
    private Portfolios portfolios;
    @Inject
    private SumsOfRequest sums;

    @Override
    public List<FigureTitle> titles() {
        return portfolios.kinds().stream().flatMap(kind -> Stream.of(Sum.values()).map(sum -> new FigureTitle(key(kind, sum), label(kind, sum)))).toList();
    }

    @Override
    public List<Figure> headlines() {
        return sums.rows().stream().flatMap(total -> Stream.of(Sum.values()).map(sum -> figure(total, sum, List.of()))).toList();
    }

    @Override
    public Optional<Figure> explain(String key) {
        if (!key.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return explained((money, sum) -> key(money, sum).equals(key)).findFirst().or(() -> {
            List<Figure> ofAnyBase = explained((money, sum) -> key(money.kind(), money.valueType(), "", sum).equals(key)).toList();
            return ofAnyBase.size() == 1 ? Optional.of(ofAnyBase.get(0)) : Optional.empty();
        });
    }

    private Stream<Figure> explained(BiPredicate<KindOfMoney, Sum> wanted) {
        return sums.rows().stream().flatMap(total -> Stream.of(Sum.values()).filter(sum -> wanted.test(total.kindOfMoney(), sum)).map(sum -> figure(total, sum, inputs(total, sum))));
    }

    private static Figure figure(SummedRow total, Sum sum, List<Input> inputs) {
        MoneyRange range = sum.of(total.whole());
        String unit = total.kindOfMoney().kind().isYearly() ? Figure.POUNDS + " a year" : Figure.POUNDS;
        return new Figure(key(total.kindOfMoney(), sum), label(total.kindOfMoney(), sum), unit, FigureState.VALUE, range.low().pence(), null, range.high().pence(), null, UkTime.today(), total.kindOfMoney().priceBase(), FigureKind.ESTIMATE,
                total.worstGrade(), sum.formula(total) + (total.kindOfMoney().restated() ? " " + RESTATED : ""), null, inputs, null, total.synthetic());
    }

    private static List<Input> inputs(SummedRow total, Sum sum) {
        List<Input> inputs = new ArrayList<>();
        total.parts().stream().filter(part -> sum.of(part).high().pence() != 0).sorted(Comparator.comparing((SummedRow.Part part) -> sum.of(part).high()).reversed()).limit(LARGEST)
                .forEach(part -> inputs.add(new Input("board.saving." + part.ref(), part.title(), words(part, sum), null, null, null, null, null)));
        total.parts().stream().map(SummedRow.Part::restated).filter(Objects::nonNull).distinct().map(Restatement::input).forEach(inputs::add);
        long others = total.parts().size() - total.parts().stream().filter(part -> sum.of(part).high().pence() != 0).limit(LARGEST).count();
        if (others > 0) {
            inputs.add(Input.sentence("Savings ledger", others + (others == 1 ? " more saving counts" : " more savings count") + " for nothing here, or for less than the " + LARGEST + " largest."));
        }
        return inputs;
    }

    /** {@code £30m, corrected by grade 5}, {@code £94, restated from 2012/13 to 2009/10 prices × 67.7042 ÷ 71.5454}. */
    private static String words(SummedRow.Part part, Sum sum) {
        return sum.of(part).words() + (sum == Sum.CORRECTED ? ", corrected by grade " + part.grade() : "") + (part.restated() == null ? "" : ", " + part.restated().words());
    }

    private static String key(KindOfMoney money, Sum sum) {
        return key(money.kind(), money.valueType(), money.priceBase().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".", sum);
    }

    private static String key(SavingKind kind, ValueType valueType, String base, Sum sum) {
        return PREFIX + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + valueType.name().toLowerCase(Locale.ROOT) + "." + base + sum.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String label(KindOfMoney money, Sum sum) {
        return "%s savings, %s value, %s: %s".formatted(money.kind().word(), money.valueType().word().toLowerCase(Locale.ROOT), money.prices(), sum.word());
    }
}
