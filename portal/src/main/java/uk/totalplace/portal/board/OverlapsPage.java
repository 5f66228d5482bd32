package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.totalplace.board.ledger.OverlapRow;
import uk.totalplace.board.ledger.Overlaps;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Paged;
import uk.totalplace.portal.frame.Plural;

/** The groups of savings that draw on the same money, and which themes meet in them. */
@Named
@RequestScoped
public class OverlapsPage extends Paged {
    @Inject
    private Overlaps overlaps;
    @Inject
    private LedgerWords words;
    @Inject
    private Frame frame;
    private List<OverlapRow> rows;

    /** Two themes that claim the same money, in how many groups, and what that takes off their claims; a theme may meet itself. */
    public record Meeting(String one, String other, int groups, MoneyRange removed) {
    }

    @PostConstruct
    void look() {
        rows = overlaps.rows(begin(overlaps.count()), getSize());
    }

    /** Of the groups on this page. A group of more than two themes stands at each pair of them. */
    public List<Meeting> getMeetings() {
        Map<List<String>, Meeting> meetings = new TreeMap<>((one, other) -> (one.get(0) + " " + one.get(1)).compareTo(other.get(0) + " " + other.get(1)));
        for (OverlapRow row : rows) {
            List<String> themes = row.parts().stream().map(OverlapRow.Part::theme).filter(Objects::nonNull).distinct().map(words::theme).sorted().toList();
            for (List<String> pair : pairs(themes)) {
                meetings.merge(pair, new Meeting(pair.get(0), pair.get(1), 1, row.removed()), (known, more) -> new Meeting(known.one(), known.other(), known.groups() + 1, known.removed().plus(more.removed())));
            }
        }
        return List.copyOf(meetings.values());
    }

    private static List<List<String>> pairs(List<String> themes) {
        if (themes.size() == 1) {
            return List.of(List.of(themes.get(0), themes.get(0)));
        }
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            for (int j = i + 1; j < themes.size(); j++) {
                pairs.add(List.of(themes.get(i), themes.get(j)));
            }
        }
        return pairs;
    }

    public String getSentence() {
        MoneyRange all = rows.stream().map(OverlapRow::removed).reduce(MoneyRange.exactly(Money.NOTHING), MoneyRange::plus);
        return getTotal() == 0 ? "No savings overlap yet." : Plural.of(getTotal(), "overlap") + ". Those on this page take " + all.words() + " off what is claimed, so that no pound counts twice.";
    }

    /** Officers, leads and finance of the programme form groups. */
    public boolean isKeeper() {
        return List.of(Role.OFFICER, Role.LEAD, Role.FINANCE).stream().anyMatch(frame.getCaller()::has);
    }

    public List<OverlapRow> getRows() {
        return rows;
    }
}
