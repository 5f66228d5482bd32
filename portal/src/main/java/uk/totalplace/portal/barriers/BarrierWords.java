package uk.totalplace.portal.barriers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierLink;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.ClockLimits;
import uk.totalplace.barriers.register.Clocks;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.ViewDate;

/** How barriers read on every page that shows some: themes and organisations by name, clocks as at the day of the view. */
@Named
@RequestScoped
public class BarrierWords {
    @Inject
    private Themes themes;
    @Inject
    private Organisations organisations;
    @Inject
    private ViewDate viewDate;
    @Inject
    private Frame frame;
    @Inject
    private Barriers barriers;
    private Map<String, String> titles;
    private Map<String, String> names;
    private ClockLimits limits;

    @PostConstruct
    void look() {
        titles = themes.all().stream().collect(Collectors.toMap(ThemeRow::code, ThemeRow::title));
        names = organisations.names();
    }

    /** A theme that has been unplugged since is named by its code. */
    public String themes(Collection<String> codes) {
        return codes.stream().sorted().map(theme -> titles.getOrDefault(theme, theme)).collect(Collectors.joining(", "));
    }

    /** Empty for nobody. */
    public String organisation(String code) {
        return code == null ? "" : names.getOrDefault(code, code);
    }

    public String organisations(Collection<String> codes) {
        return codes.stream().map(this::organisation).sorted().collect(Collectors.joining(", "));
    }

    public String path(String ref) {
        return BarrierLink.to(ref);
    }

    /** Those who keep records of their own, and the leads of themes. */
    public boolean isRaiser() {
        return frame.isKeeper() || frame.getCaller().has(Role.LEAD);
    }

    public String icon(Status status) {
        return switch (status) {
            case RESOLVED, VERIFIED -> "check";
            case TOLERATED, WITHDRAWN -> "dash";
            case ESCALATED, AWAITING_RESPONSE -> "clock";
            default -> "ring";
        };
    }

    public String kind(Status status) {
        return switch (status) {
            case RESOLVED, VERIFIED -> "good";
            case ESCALATED, AWAITING_RESPONSE -> "warn";
            case TOLERATED, WITHDRAWN -> "quiet";
            default -> "info";
        };
    }

    /** {@code for 62 days}, up to the day of the view; {@code since} a day that lies behind it; empty when no day is known. */
    public String inState(Clocks clocks) {
        return spell(clocks.inState(viewDate.getDay()), clocks.since());
    }

    public String open(Clocks clocks) {
        return spell(clocks.sinceRaised(viewDate.getDay()), clocks.raisedOn());
    }

    /** {@code 34 days}; null when it is not overdue. */
    public String overdue(Clocks clocks) {
        Long days = clocks.overdue(viewDate.getDay());
        return days == null ? null : days(days);
    }

    /** {@code 12 days}: how much longer it has been in its state than it may be; null when it has not. */
    public String late(Clocks clocks) {
        return days(limits().late(clocks, viewDate.getDay()));
    }

    /** {@code at most 60 days (barrier-clocks, version 1, to be verified)}; null where a state has no limit. */
    public String allowed(Clocks clocks) {
        return limits().of(clocks.status()).map(most -> "at most " + days(most) + " (" + limits().values().citation() + ")").orElse(null);
    }

    private ClockLimits limits() {
        if (limits == null) {
            limits = barriers.limits(viewDate.getDay());
        }
        return limits;
    }

    /** A count of days in words, null stays null. */
    public String days(Long days) {
        return days == null ? null : Plural.of(days, "day");
    }

    public String day(LocalDate day) {
        return DayWords.of(day);
    }

    private static String spell(Long days, LocalDate from) {
        if (from == null) {
            return "";
        }
        return days == null ? "since " + DayWords.of(from) : "for " + Plural.of(days, "day");
    }
}
