package uk.totalplace.board.realisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.realisation.RealisationRow.Side;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** Adds up, theme by theme and partner by partner, what lines that are due were to bring and have brought. Each partner has its share of both. */
record Rates(List<LedgerLine> lines, Map<String, Long> measured, LocalDate day) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private record Key(Side side, String code, SavingKind kind, ValueType valueType, String priceBase, boolean others) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::side).thenComparing(Key::code).thenComparing(Key::kind).thenComparing(Key::valueType).thenComparing(Key::priceBase).thenComparing(Key::others).compare(this, other);
        }
    }

    private record Part(LedgerLine line, BigDecimal share) {
    }

    List<RealisationRow> rows() {
        Map<Key, List<Part>> parts = new TreeMap<>();
        lines.stream().filter(line -> line.status().isDueWhenStarted() && new Forecast(line, day).isDue()).forEach(line -> {
            add(parts, line, Side.THEME, line.theme(), BigDecimal.ONE);
            line.beneficiaries().forEach(gain -> add(parts, line, Side.PARTNER, gain.code(), share(gain)));
        });
        return parts.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList();
    }

    private static void add(Map<Key, List<Part>> parts, LedgerLine line, Side side, String code, BigDecimal share) {
        parts.computeIfAbsent(new Key(side, code, line.kind(), line.valueType(), line.priceBase(), line.cashability() == Cashability.THIRD_PARTY), key -> new ArrayList<>()).add(new Part(line, share));
    }

    private RealisationRow row(Key key, List<Part> parts) {
        MoneyRange forecast = parts.stream().map(part -> new Forecast(part.line(), day).amount().times(part.share())).reduce(MoneyRange.exactly(Money.NOTHING), MoneyRange::plus);
        BigDecimal brought = parts.stream().map(part -> BigDecimal.valueOf(measured.getOrDefault(part.line().ref(), 0L)).multiply(part.share())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RealisationRow(key.side(), key.code(), key.kind(), key.valueType(), key.priceBase(), key.others(), parts.size(), (int) parts.stream().filter(part -> measured.containsKey(part.line().ref())).count(), forecast,
                brought.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static BigDecimal share(Portion gain) {
        return gain.sharePercent().divide(WHOLE);
    }
}
