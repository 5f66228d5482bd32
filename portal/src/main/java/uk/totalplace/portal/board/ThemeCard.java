package uk.totalplace.portal.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.board.scorecard.MeasureRow;
import uk.totalplace.board.scorecard.Scorecard;
import uk.totalplace.common.theme.ThemeRow;

/** A scorecard as a card shows it: amounts that share a unit side by side on one scale, everything else in a small table. */
public record ThemeCard(ThemeRow theme, String sentence, List<MeasureRow> rows, List<IntervalGroup> groups) {

    /** Amounts below this share of the largest would be slivers on its scale, so they get one of their own. */
    private static final double COMPARABLE = 0.2;

    static ThemeCard of(Scorecard card) {
        Map<String, List<MeasureRow>> amounts = card.measures().stream().filter(row -> row.detail().isMoney() && !row.hasTarget())
                .collect(Collectors.groupingBy(MeasureRow::unit, LinkedHashMap::new, Collectors.toList()));
        List<IntervalGroup> groups = new ArrayList<>();
        amounts.forEach((unit, rows) -> ofLikeSize(rows.stream().filter(IntervalGroup::isDrawn).toList())
                .forEach(like -> groups.add(IntervalGroup.of(unit, like, rows.stream().filter(row -> !like.contains(row)).toList()))));
        List<MeasureRow> drawn = groups.stream().flatMap(group -> group.bars().stream()).map(IntervalBar::measure).toList();
        return new ThemeCard(card.theme(), card.sentence(), card.measures().stream().filter(row -> !drawn.contains(row)).toList(), groups);
    }

    /** Amounts that can share a scale, the largest first; one that would stand alone is not drawn. */
    private static List<List<MeasureRow>> ofLikeSize(List<MeasureRow> rows) {
        List<List<MeasureRow>> groups = new ArrayList<>();
        List<MeasureRow> left = rows;
        while (left.size() > 1) {
            double least = COMPARABLE * left.stream().mapToLong(IntervalGroup::size).max().orElse(0);
            Map<Boolean, List<MeasureRow>> split = left.stream().collect(Collectors.partitioningBy(row -> IntervalGroup.size(row) >= least));
            if (split.get(true).size() > 1) {
                groups.add(split.get(true));
            }
            left = split.get(false);
        }
        return groups;
    }
}
