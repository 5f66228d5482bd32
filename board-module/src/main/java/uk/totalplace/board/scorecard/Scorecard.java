package uk.totalplace.board.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.totalplace.common.indicator.Rag;
import uk.totalplace.common.theme.ThemeRow;

/** A theme's measures as at a day. */
public record Scorecard(ThemeRow theme, LocalDate asOf, List<MeasureRow> measures) {

    /** What the card says in one sentence: how many measures stand where. */
    public String sentence() {
        if (measures.isEmpty()) {
            return "Nothing is measured yet.";
        }
        String standing = List.of(Rag.RED, Rag.AMBER, Rag.GREEN).stream().filter(rag -> count(rag) > 0)
                .map(rag -> count(rag) + " " + rag.word().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        long missing = measures.stream().filter(MeasureRow::isMissing).count();
        long without = count(Rag.GREY) - missing;
        String rest = (without > 0 ? without + " without a target" : "") + (without > 0 && missing > 0 ? ", " : "") + (missing > 0 ? missing + " still missing" : "");
        return (standing.isEmpty() ? rest : rest.isEmpty() ? standing : standing + ", " + rest) + ".";
    }

    private long count(Rag rag) {
        return measures.stream().filter(measure -> measure.rag() == rag).count();
    }
}
