package uk.totalplace.portal.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.board.scorecard.MeasureRow;
import uk.totalplace.board.scorecard.Scorecard;
import uk.totalplace.common.theme.ThemeRow;

/** A scorecard as a card shows it: amounts that share a unit side by side on one scale, everything else in a small table. */
public record ThemeCard(ThemeRow theme, String sentence, List<MeasureRow> rows, List<IntervalGroup> groups) {

    static ThemeCard of(Scorecard card) {
        Map<String, List<MeasureRow>> amounts = card.measures().stream().filter(row -> row.detail().isMoney() && !row.hasTarget())
                .collect(Collectors.groupingBy(MeasureRow::unit, LinkedHashMap::new, Collectors.toList()));
        amounts.values().removeIf(rows -> rows.stream().filter(IntervalGroup::isDrawn).count() < 2);
        List<IntervalGroup> groups = amounts.entrySet().stream().map(unit -> IntervalGroup.of(unit.getKey(), unit.getValue())).toList();
        List<MeasureRow> drawn = groups.stream().flatMap(group -> group.bars().stream()).map(IntervalBar::measure).toList();
        return new ThemeCard(card.theme(), card.sentence(), card.measures().stream().filter(row -> !drawn.contains(row)).toList(), groups);
    }
}
