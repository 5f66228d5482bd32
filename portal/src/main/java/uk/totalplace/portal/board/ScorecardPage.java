package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.totalplace.board.scorecard.Scorecard;
import uk.totalplace.board.scorecard.Scorecards;
import uk.totalplace.portal.frame.ViewDate;

/** The scorecard of the theme that the address names. */
@Named
@RequestScoped
public class ScorecardPage {
    @Inject
    private Scorecards scorecards;
    @Inject
    private ViewDate viewDate;
    @Inject
    private HttpServletRequest request;
    private Scorecard card;
    private ThemeCard shown;

    @PostConstruct
    void look() {
        card = scorecards.of(request.getParameter("theme"), viewDate.getDay());
        shown = ThemeCard.of(card);
    }

    public Scorecard getCard() {
        return card;
    }

    public List<IntervalGroup> getGroups() {
        return shown.groups();
    }
}
