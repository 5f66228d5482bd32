package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.calendar.BankHolidayRow;
import uk.totalplace.common.calendar.BankHolidays;
import uk.totalplace.common.calendar.CalendarRefusal;
import uk.totalplace.common.calendar.WorkingDays;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.portal.frame.ViewDate;

/** A year with its bank holidays, and a clock of working days to count. IT adds a day or takes one off. */
@Named
@RequestScoped
public class CalendarPage {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    @Inject
    private BankHolidays holidays;
    @Inject
    private ViewDate viewDate;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private final Typed typed = new Typed();
    private int year;
    private List<BankHolidayRow> rows;
    private WorkingDays workingDays;

    @PostConstruct
    void look() {
        String asked = request.getParameter("year");
        year = asked != null && asked.matches("(19[7-9]\\d|2[01]\\d\\d)") ? Integer.parseInt(asked) : viewDate.getDay().getYear();
        rows = holidays.all().stream().filter(row -> row.on().getYear() == year).toList();
        workingDays = holidays.workingDays();
    }

    public int getYear() {
        return year;
    }

    public List<BankHolidayRow> getRows() {
        return rows;
    }

    public String getSentence() {
        if (rows.isEmpty()) {
            return "No bank holiday of %d is entered, so no working days of that year are counted.".formatted(year);
        }
        try {
            return "%d has %s and %s.".formatted(year, Plural.of(rows.size(), "bank holiday"), Plural.of(workingDays.between(LocalDate.of(year, 1, 1).minusDays(1), LocalDate.of(year, 12, 31)), "working day"));
        } catch (CalendarRefusal incomplete) {
            return incomplete.getMessage();
        }
    }

    public String day(BankHolidayRow row) {
        return DayWords.of(row.on());
    }

    public String weekday(BankHolidayRow row) {
        return row.on().format(WEEKDAY);
    }

    public String getFrom() {
        return text("from");
    }

    public String getDays() {
        return text("days").isEmpty() ? "5" : text("days");
    }

    /** The answer to what was asked of the clock, or why there is none; empty when nothing was asked. */
    public String getClock() {
        if (getFrom().isEmpty()) {
            return "";
        }
        Typed asked = new Typed();
        asked.fields().put("from", getFrom());
        LocalDate from = asked.day("from");
        if (from == null || !getDays().matches("\\d{1,4}")) {
            return "Give a day, such as 31 March 2010, and a whole number of working days.";
        }
        try {
            LocalDate due = workingDays.plus(from, Integer.parseInt(getDays()));
            return "%s after %s end on %s, %s.".formatted(Plural.of(Integer.parseInt(getDays()), "working day"), DayWords.of(from), due.format(WEEKDAY), DayWords.of(due));
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    private String text(String parameter) {
        return request.getParameter(parameter) == null ? "" : request.getParameter(parameter).strip();
    }

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public String add() {
        String next = form.enter("holiday", this::enter, "Bank holiday added.", "/data/calendar.xhtml");
        return next == null ? null : next + "&year=" + typed.day("on").getYear();
    }

    private void enter() {
        BankHolidayRow command = new BankHolidayRow(typed.day("on"), typed.text("title"), typed.text("source"));
        typed.refuseUnreadable();
        holidays.add(command);
    }

    public String takeOff() {
        try {
            holidays.takeOff(LocalDate.parse(text("on")));
            messages.tell("Taken off. It can be added again.");
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
        return "/data/calendar.xhtml?faces-redirect=true&year=" + year;
    }
}
