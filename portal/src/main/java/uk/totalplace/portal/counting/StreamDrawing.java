package uk.totalplace.portal.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.stream.StreamRow;

/** Streams of money from fund to body, service and outcome; in each column the largest, and the rest as one. On a wide page all four stand side by side, on a narrow one each two of them below the two before. */
final class StreamDrawing {
    private static final List<String> COLUMNS = List.of("Fund", "Body", "Service", "Outcome");
    private static final int SHOWN = 7;
    private static final int SHOWN_NARROW = 4;
    private static final double FIRST = 2;
    private static final double STEP = 250;
    private static final int LETTERS = 26;
    private static final int LETTERS_NARROW = 18;
    private static final String OTHERS = "Others";

    private final List<StreamRow> streams;
    private final List<Function<StreamRow, String>> says;

    /** @param body gives the name of a body */
    StreamDrawing(List<StreamRow> streams, Function<StreamRow, String> body) {
        this.streams = streams;
        says = List.of(row -> said(row.fund(), "No fund said"), body, row -> said(row.service(), "No service said"), row -> said(row.outcome(), "No outcome said"));
    }

    /** One for a wide page, and those that together take its place on a narrow one. @param sentence what the streams come to */
    List<Sankey> all(String sentence) {
        List<Sankey> all = new ArrayList<>();
        all.add(draw(new Sankey.Sheet("flow-wide", false, 960, 440, "From fund to outcome", sentence), List.of(0, 1, 2, 3), FIRST, STEP, SHOWN, LETTERS));
        for (int i = 0; i + 1 < COLUMNS.size(); i++) {
            String title = "From %s to %s".formatted(COLUMNS.get(i), COLUMNS.get(i + 1)).toLowerCase(Locale.ROOT).replaceFirst("f", "F");
            all.add(draw(new Sankey.Sheet("flow-narrow-" + i, true, 260, 340, title, sentence), List.of(i, i + 1), 0, 248, SHOWN_NARROW, LETTERS_NARROW));
        }
        return all;
    }

    private Sankey draw(Sankey.Sheet sheet, List<Integer> which, double first, double step, int most, int letters) {
        List<Function<StreamRow, String>> shown = which.stream().map(i -> narrowed(says.get(i), most)).toList();
        List<Sankey.Column> columns = IntStream.range(0, which.size()).mapToObj(i -> new Sankey.Column(first + i * step, sheet.narrow() && i > 0 ? "end" : "start", COLUMNS.get(which.get(i)), bars(shown.get(i), "c-s" + (which.get(i) + 1), letters))).toList();
        List<Sankey.Band> bands = new ArrayList<>();
        for (int i = 0; i + 1 < columns.size(); i++) {
            bands.addAll(bands(i, columns.get(i), columns.get(i + 1), shown.get(i), shown.get(i + 1)));
        }
        return Sankey.of(sheet, columns, bands);
    }

    private static String said(String value, String otherwise) {
        return value.equals(Dimension.NOT_SAID) ? otherwise : value;
    }

    private Map<String, Long> sums(Function<StreamRow, String> say) {
        return streams.stream().collect(Collectors.groupingBy(say, LinkedHashMap::new, Collectors.summingLong(StreamRow::pence)));
    }

    private Function<StreamRow, String> narrowed(Function<StreamRow, String> say, int most) {
        Map<String, Long> sums = sums(say);
        Set<String> largest = sums.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(sums.size() <= most + 1 ? most + 1 : most).map(Map.Entry::getKey).collect(Collectors.toSet());
        return row -> largest.contains(say.apply(row)) ? say.apply(row) : OTHERS;
    }

    private List<Sankey.Bar> bars(Function<StreamRow, String> say, String styleClass, int letters) {
        return sums(say).entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, Long> bar) -> bar.getKey().equals(OTHERS)).thenComparing(Map.Entry.<String, Long>comparingByValue().reversed()))
                .map(bar -> new Sankey.Bar(bar.getKey(), Sankey.shortened(bar.getKey(), letters), Money.ofPence(bar.getValue()).words(), bar.getValue(), styleClass)).toList();
    }

    /** From the top of the left column, and for each of its bars from the top of the right one, so that bands cross as little as they can. */
    private List<Sankey.Band> bands(int column, Sankey.Column left, Sankey.Column right, Function<StreamRow, String> from, Function<StreamRow, String> to) {
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
}
