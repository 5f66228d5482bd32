package uk.totalplace.portal.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.stream.StreamRow;

/** Streams of money from fund to body, service and outcome; in each column the largest, and the rest as one. */
final class StreamDrawing {
    private static final int SHOWN = 7;
    private static final double FIRST = 2;
    private static final double STEP = 250;
    private static final int LETTERS = 26;
    private static final String OTHERS = "Others";

    private StreamDrawing() {
    }

    /** @param body gives the name of a body */
    static Sankey of(List<StreamRow> streams, Function<StreamRow, String> body) {
        List<Function<StreamRow, String>> says = List.of(row -> said(row.fund(), "No fund said"), body, row -> said(row.service(), "No service said"), row -> said(row.outcome(), "No outcome said"));
        List<Sankey.Column> columns = new ArrayList<>();
        List<Function<StreamRow, String>> shown = new ArrayList<>();
        for (int i = 0; i < says.size(); i++) {
            Function<StreamRow, String> say = narrowed(streams, says.get(i));
            shown.add(say);
            columns.add(new Sankey.Column(FIRST + i * STEP, "start", bars(streams, say, "c-s" + (i + 1))));
        }
        List<Sankey.Band> bands = new ArrayList<>();
        for (int i = 0; i + 1 < columns.size(); i++) {
            bands.addAll(bands(streams, i, columns.get(i), columns.get(i + 1), shown.get(i), shown.get(i + 1)));
        }
        return Sankey.of(columns, bands);
    }

    private static String said(String value, String otherwise) {
        return value.equals(Dimension.NOT_SAID) ? otherwise : value;
    }

    private static Map<String, Long> sums(List<StreamRow> streams, Function<StreamRow, String> say) {
        return streams.stream().collect(Collectors.groupingBy(say, LinkedHashMap::new, Collectors.summingLong(StreamRow::pence)));
    }

    private static Function<StreamRow, String> narrowed(List<StreamRow> streams, Function<StreamRow, String> say) {
        Map<String, Long> sums = sums(streams, say);
        Set<String> largest = sums.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(sums.size() <= SHOWN + 1 ? SHOWN + 1 : SHOWN).map(Map.Entry::getKey).collect(Collectors.toSet());
        return row -> largest.contains(say.apply(row)) ? say.apply(row) : OTHERS;
    }

    private static List<Sankey.Bar> bars(List<StreamRow> streams, Function<StreamRow, String> say, String styleClass) {
        return sums(streams, say).entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, Long> bar) -> bar.getKey().equals(OTHERS)).thenComparing(Map.Entry.<String, Long>comparingByValue().reversed()))
                .map(bar -> new Sankey.Bar(bar.getKey(), shortened(bar.getKey()) + " " + Money.ofPence(bar.getValue()).words(), bar.getValue(), styleClass)).toList();
    }

    /** From the top of the left column, and for each of its bars from the top of the right one, so that bands cross as little as they can. */
    private static List<Sankey.Band> bands(List<StreamRow> streams, int column, Sankey.Column left, Sankey.Column right, Function<StreamRow, String> from, Function<StreamRow, String> to) {
        Map<List<String>, Long> sums = streams.stream().collect(Collectors.groupingBy(row -> List.of(from.apply(row), to.apply(row)), Collectors.summingLong(StreamRow::pence)));
        List<Sankey.Band> bands = new ArrayList<>();
        for (Sankey.Bar one : left.bars()) {
            for (Sankey.Bar other : right.bars()) {
                Long size = sums.get(List.of(one.key(), other.key()));
                if (size != null) {
                    bands.add(new Sankey.Band(column, one.key(), other.key(), size, "c-flow", "%s to %s: %s".formatted(one.key(), other.key(), Money.ofPence(size).words())));
                }
            }
        }
        return bands;
    }

    private static String shortened(String word) {
        return word.length() <= LETTERS ? word : word.substring(0, LETTERS - 1).strip() + "…";
    }
}
