package uk.totalplace.board.snapshot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.totalplace.common.digest.Sha256;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.Input;

/** Figures with all the figures they rest on, and what proves that nobody touched them since. */
final class Frozen {
    private static final int DECIMALS = 10;
    private static final String END = "\u001f";

    /** A figure as one sees it; {@code hidden} is how many inputs are figures that are not shown. */
    record Shown(Figure figure, int hidden) {
    }

    private Frozen() {
    }

    /** These and every figure below them, each once. */
    static List<Figure> closure(List<Figure> tops, Function<String, Optional<Figure>> figures) {
        Map<String, Figure> all = new LinkedHashMap<>();
        ArrayDeque<Figure> open = new ArrayDeque<>(tops);
        while (!open.isEmpty()) {
            Figure figure = open.remove();
            if (all.putIfAbsent(figure.key(), figure) == null) {
                figure.inputs().stream().map(Input::figure).filter(key -> key != null && !all.containsKey(key)).forEach(key -> figures.apply(key).ifPresent(open::add));
            }
        }
        return List.copyOf(all.values());
    }

    /** SHA-256 over all they say, in the order of their keys; the order in which they were frozen makes no difference. */
    static String digest(List<Figure> figures) {
        Sha256 digest = new Sha256();
        figures.stream().sorted((one, other) -> one.key().compareTo(other.key())).forEach(figure -> digest.add(said(figure)));
        return digest.hex();
    }

    /** Spelled out here and not left to the record, which may be given more parts one day: what was frozen before must still prove itself. */
    private static String said(Figure figure) {
        List<Object> parts = new ArrayList<>();
        parts.add(figure.key());
        parts.add(figure.label());
        parts.add(figure.unit());
        parts.add(figure.state());
        parts.add(figure.lowPence());
        parts.add(figure.centralPence());
        parts.add(figure.highPence());
        parts.add(plain(figure.value()));
        parts.add(figure.asOf());
        parts.add(figure.priceBase());
        parts.add(figure.kind());
        parts.add(figure.evidenceGrade());
        parts.add(figure.formula());
        parts.add(figure.pending() == null ? null : figure.pending().owner());
        parts.add(figure.pending() == null ? null : figure.pending().due());
        parts.add(figure.owner());
        parts.add(figure.synthetic());
        for (Input input : figure.inputs()) {
            parts.add(input.figure());
            parts.add(input.label());
            parts.add(input.value());
            parts.add(input.source());
            parts.add(input.file());
            parts.add(input.line());
            parts.add(input.text());
            parts.add(input.href());
        }
        StringBuilder said = new StringBuilder();
        parts.forEach(part -> said.append(part == null ? "" : part).append(END));
        return said.toString();
    }

    /** As a database gives it back: to ten decimals, without zeros at the end. */
    static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
