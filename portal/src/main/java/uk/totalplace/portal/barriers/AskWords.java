package uk.totalplace.portal.barriers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.barriers.ask.AskFilter;
import uk.totalplace.barriers.ask.AskLink;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.AskState;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.barriers.ask.Instrument;
import uk.totalplace.barriers.ask.Promise;
import uk.totalplace.barriers.ask.PromiseState;
import uk.totalplace.common.account.Role;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Fact;
import uk.totalplace.portal.frame.Frame;
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
    @Inject
    private Frame frame;

    /** Who enters asks, takes down responses and letters. */
    public boolean isKeeper() {
        return frame.getCaller() != null && (frame.getCaller().has(Role.OFFICER) || frame.getCaller().has(Role.LEAD));
    }

    public boolean answered(AskRow ask) {
        return ask.isAnswered(viewDate.getDay());
    }

    /** {@code Granted}, {@code Answered} where the answer does not say what it comes to, {@code Waiting}. */
    public String state(AskRow ask) {
        return ask.state(viewDate.getDay()).word();
    }

    public String kind(AskRow ask) {
        AskState state = ask.state(viewDate.getDay());
        return state == AskState.WAITING ? "warn" : state == AskState.ANSWERED ? "info" : state.gives() ? "good" : "bad";
    }

    public String icon(AskRow ask) {
        AskState state = ask.state(viewDate.getDay());
        return state == AskState.WAITING ? "clock" : state == AskState.ANSWERED ? "info" : state.gives() ? "check" : "stop";
    }

    public String kindOfPromise(PromiseState state) {
        return switch (state) {
            case SAID -> "warn";
            case UNDER_WAY -> "info";
            case PARTLY_KEPT, KEPT -> "good";
            case NOT_KEPT -> "bad";
        };
    }

    public String iconOfPromise(PromiseState state) {
        return switch (state) {
            case SAID -> "clock";
            case UNDER_WAY -> "ring";
            case PARTLY_KEPT, KEPT -> "check";
            case NOT_KEPT -> "stop";
        };
    }

    /** {@code 15 days ago}; nothing when it was said after the day of the view. */
    public String since(Promise promise) {
        long days = viewDate.getDay().toEpochDay() - promise.on().toEpochDay();
        return days < 0 ? "" : days == 0 ? "that day" : Plural.of(days, "day") + " ago";
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

    /** @param code a department, or the mark of those that name none */
    public String department(String code) {
        return code == null || AskFilter.NOT_SAID.equals(code) ? "Department not said" : code;
    }

    public String instrument(String code) {
        return code == null || AskFilter.NOT_SAID.equals(code) ? "Instrument not said" : Instrument.valueOf(code).word();
    }

    /** The person at the department, as far as both are known; null when neither is. */
    public String counterpart(AskRow ask) {
        String joined = Stream.of(ask.official(), ask.department()).filter(part -> part != null).collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }

    public List<AskRow> about(String barrier) {
        return asks.page(AskFilter.everything(viewDate.getDay()).about(barrier), 0, Integer.MAX_VALUE);
    }

    public List<Fact> facts(AskRow ask) {
        return List.of(Fact.of("Instrument", ask.instrument() == null ? null : ask.instrument().word()), Fact.of("Statute and section", ask.statute()), Fact.of("Benefit", ask.benefit()),
                Fact.of("Offered in return", ask.offer()), Fact.of("Evidence", ask.evidence()), Fact.of("Submitted in", ask.submittedIn()), Fact.of("Published", ask.published() ? "Yes" : "No"),
                Fact.of("Source", ask.source()));
    }

    public List<Fact> people(AskRow ask) {
        return List.of(Fact.of("Department", ask.department()), Fact.of("Official", ask.official()), Fact.of("Minister", ask.minister()));
    }
}
