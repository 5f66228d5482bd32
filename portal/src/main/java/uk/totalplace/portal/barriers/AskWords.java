package uk.totalplace.portal.barriers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.barriers.ask.AskLink;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.portal.barriers.BarrierFacts.Fact;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.ViewDate;

/** How asks read on every page that shows some, as at the day of the view. */
@Named
@RequestScoped
public class AskWords {
    @Inject
    private ViewDate viewDate;
    @Inject
    private Asks asks;

    public boolean answered(AskRow ask) {
        return ask.isAnswered(viewDate.getDay());
    }

    /** {@code Granted}, {@code Answered} where the answer does not say what it comes to, {@code Waiting}. */
    public String state(AskRow ask) {
        return state(ask, viewDate.getDay());
    }

    public static String state(AskRow ask, LocalDate day) {
        return !ask.isAnswered(day) ? "Waiting" : ask.responseType() == null ? "Answered" : ask.responseType().word();
    }

    public String kind(AskRow ask) {
        return !answered(ask) ? "warn" : ask.responseType() == null ? "info" : ask.responseType().gives() ? "good" : "bad";
    }

    public String icon(AskRow ask) {
        return !answered(ask) ? "clock" : ask.responseType() == null ? "info" : ask.responseType().gives() ? "check" : "stop";
    }

    /** {@code 62 days}, waited or waiting; the day it was submitted where that lies behind the view. */
    public String waiting(AskRow ask) {
        Long days = ask.waiting(viewDate.getDay());
        return days == null ? "submitted " + DayWords.of(ask.submittedOn()) : Plural.of(days, "day");
    }

    public String overdue(AskRow ask) {
        Long days = ask.overdue(viewDate.getDay());
        return days == null ? null : Plural.of(days, "day");
    }

    /** The answer as far as it had come by the day of the view. */
    public String response(AskRow ask) {
        return answered(ask) ? ask.response() : null;
    }

    public String path(AskRow ask) {
        return AskLink.to(ask.ref());
    }

    public List<AskRow> about(String barrier) {
        return asks.about(barrier);
    }

    public List<Fact> facts(AskRow ask) {
        return List.of(new Fact("Instrument", ask.instrument() == null ? null : ask.instrument().word()), new Fact("Statute", ask.statute()), new Fact("Department", ask.department()), new Fact("Minister", ask.minister()),
                new Fact("Submitted", DayWords.of(ask.submittedOn())), new Fact("Submitted in", ask.submittedIn()), new Fact("Offered in return", ask.offer()), new Fact("Response due", DayWords.of(ask.responseDueOn())),
                new Fact("Conditions", ask.conditions()), new Fact("Source", ask.source()));
    }
}
