package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.board.scorecard.MeasureRow;
import uk.totalplace.board.scorecard.Scorecard;
import uk.totalplace.board.scorecard.Scorecards;
import uk.totalplace.common.indicator.Rag;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.ViewDate;

/** All themes' scorecards: as cards on the front page, and in one table. */
@Named
@RequestScoped
public class FrontPage {
    @Inject
    private Scorecards scorecards;
    @Inject
    private ViewDate viewDate;
    private List<Scorecard> all;
    private List<ThemeCard> cards;

    @PostConstruct
    void look() {
        all = scorecards.all(viewDate.getDay());
        cards = all.stream().map(ThemeCard::of).toList();
    }

    public List<Scorecard> getAll() {
        return all;
    }

    public List<ThemeCard> getCards() {
        return cards;
    }

    /** One sentence over all themes: what was aimed at and met, and what is still owed. */
    public String getSentence() {
        long targets = count(measures().filter(MeasureRow::hasTarget));
        if (targets == 0) {
            return "No measure has a target yet.";
        }
        long met = count(measures().filter(row -> row.rag() == Rag.GREEN));
        long missing = count(measures().filter(MeasureRow::isMissing));
        return "%s of %s %s met; %s.".formatted(met == 0 ? "None" : String.valueOf(met), Plural.of(targets, "target"), met == 1 ? "is" : "are",
                missing == 0 ? "no figure is missing" : Plural.of(missing, "figure") + (missing == 1 ? " is" : " are") + " still missing");
    }

    /** What the sentence leaves out. */
    public String getRest() {
        long without = count(measures().filter(row -> !row.hasTarget() && !row.isMissing()));
        return without == 0 ? "" : Plural.of(without, "more measure") + (without == 1 ? " has" : " have") + " no target, so nobody can say yet whether they are good.";
    }

    private Stream<MeasureRow> measures() {
        return all.stream().flatMap(card -> card.measures().stream());
    }

    private static long count(Stream<MeasureRow> rows) {
        return rows.count();
    }
}
