package uk.totalplace.portal.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.Violations;
import uk.totalplace.common.booking.BookTime;
import uk.totalplace.common.booking.BookableRow;
import uk.totalplace.common.booking.BookingRow;
import uk.totalplace.common.booking.Bookings;
import uk.totalplace.common.booking.Offers;
import uk.totalplace.common.booking.Slot;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Typed;

/** One room, desk or hall: its week, and the form that books it. It remembers the week it has shown, so that a button means the booking beside it. */
@Named
@ViewScoped
public class ResourcePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter WHOLE_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    private Bookings bookings;
    @Inject
    private Organisations organisations;
    @Inject
    private Records records;
    @Inject
    private Offers offers;
    @Inject
    private Frame frame;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    private String code;
    private String week;
    private transient BookableRow row;
    private transient LocalDate booked;
    private ArrayList<Day> days;
    private final HashMap<String, Object> typed = new HashMap<>();

    /** A day of the week that is shown; {@code free} in words, {@code date} as it is typed into the form. */
    public record Day(String title, String date, boolean open, String free, ArrayList<BookingRow> bookings) implements Serializable {
    }

    /** @throws uk.totalplace.common.NotFound when there is no such thing, or its place is not the caller's to see */
    public BookableRow getRow() {
        if (row == null) {
            row = bookings.bookable(code);
        }
        return row;
    }

    public String getOwner() {
        return organisations.withCode(getRow().organisation()).name();
    }

    public String getPlaceHref() {
        return records.at(RecordRef.parse(getRow().record())).path();
    }

    /** The Monday of the week that is shown: the one that holds the day in the address, else today. */
    private LocalDate monday() {
        LocalDate day = UkTime.today();
        try {
            day = week == null ? day : LocalDate.parse(week);
        } catch (DateTimeParseException notADay) {
            week = null;
        }
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public List<Day> getDays() {
        if (days == null) {
            LocalDate monday = monday();
            List<BookingRow> rows = bookings.of(code, monday, monday.plusDays(6));
            days = new ArrayList<>();
            for (LocalDate day = monday; !day.isAfter(monday.plusDays(6)); day = day.plusDays(1)) {
                days.add(day(day, rows));
            }
        }
        return days;
    }

    private Day day(LocalDate day, List<BookingRow> rows) {
        List<String> free = bookings.free(getRow(), day, rows).stream().map(Slot::words).toList();
        ArrayList<BookingRow> ofDay = new ArrayList<>(rows.stream().filter(one -> one.startsAt().toLocalDate().equals(day)).toList());
        return new Day(day.format(DAY), day.format(WHOLE_DAY), getRow().hours().isOpenOn(day), String.join(", ", free), ofDay);
    }

    public String getWeekWords() {
        return "Week of " + monday().format(WHOLE_DAY);
    }

    public String getEarlier() {
        return monday().minusWeeks(1).toString();
    }

    public String getLater() {
        return monday().plusWeeks(1).toString();
    }

    /** Whether the person keeps it, and so may change what is offered. */
    public boolean isKept() {
        return frame.isKeeper() && frame.getCaller().keepsFor(getRow().organisation());
    }

    public String offerAgain() {
        return form.enter("again", () -> offers.offerAgain(code), getRow().name() + " can be booked again.", address(null));
    }

    public boolean isBookable() {
        return bookings.mayBook();
    }

    public String book() {
        Typed read = new Typed();
        read.fields().putAll(typed);
        String next = form.enter("book", () -> book(read), getRow().name() + " booked.", address(null));
        return next == null ? null : next + "&week=" + booked;
    }

    private void book(Typed read) {
        LocalDate day = read.day("day");
        booked = day;
        LocalDateTime from = read.time("from", day);
        LocalDateTime until = read.time("until", day);
        Integer people = read.whole("people");
        read.refuseUnreadable();
        new Violations().unless(day != null, "day", "Say on which day.").refuse();
        bookings.book(new BookTime(code, from, until, read.text("purpose"), people, false));
    }

    public String cancel(BookingRow booking) {
        try {
            bookings.cancel(booking.id());
            messages.tell("Booking cancelled. " + booking.slot().words() + " is free again.");
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
        return address(booking.startsAt().toLocalDate()) + "&faces-redirect=true";
    }

    private String address(LocalDate day) {
        return "/bookings/resource.xhtml?code=" + code + (day == null ? "" : "&week=" + day);
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }
}
