package uk.totalplace.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.booking.BookingRow;
import uk.totalplace.common.booking.Bookings;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;

/** What the person has booked, the latest first. */
@Named
@ViewScoped
public class MyBookingsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    @Inject
    private Bookings bookings;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private long total;
    private int first;
    private ArrayList<BookingRow> rows;

    @PostConstruct
    void look() {
        total = bookings.countMine();
        first = PageStart.of(request, total, SIZE);
        rows = new ArrayList<>(bookings.mine(first, SIZE));
    }

    public List<BookingRow> getRows() {
        return rows;
    }

    public String getSentence() {
        return total == 0 ? "You have booked nothing yet." : "You have made " + Plural.of(total, "booking") + ", the latest day first.";
    }

    public String day(BookingRow row) {
        return row.startsAt().format(DAY);
    }

    public String cancel(BookingRow row) {
        try {
            bookings.cancel(row.id());
            messages.tell("Booking cancelled. The time is free again.");
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
        return "/bookings/mine.xhtml?faces-redirect=true";
    }

    public boolean isBooker() {
        return bookings.mayBook();
    }

    public long getTotal() {
        return total;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return SIZE;
    }
}
