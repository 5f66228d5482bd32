package uk.totalplace.portal.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.booking.BookableRow;
import uk.totalplace.common.booking.BookingRow;
import uk.totalplace.common.booking.Bookings;
import uk.totalplace.common.booking.BookingsMade;
import uk.totalplace.common.booking.Offers;
import uk.totalplace.common.booking.WithdrawBookable;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Typed;

/** The form that withdraws what is offered. It remembers what it has shown: what somebody changed since is not withdrawn unseen. */
@Named
@ViewScoped
public class WithdrawPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Bookings bookings;
    @Inject
    private Offers offers;
    @Inject
    private EntryForm form;
    private final HashMap<String, Object> typed = new HashMap<>();
    private ArrayList<BookingRow> toCome;
    private String code;
    private String name;
    private int version;

    public void open() {
        BookableRow row = bookings.bookable(code);
        form.mustKeepFor(row.organisation());
        name = row.name();
        version = row.version();
        toCome = new ArrayList<>(bookings.toCome(code));
    }

    public String withdraw() {
        Typed read = new Typed();
        read.fields().putAll(typed);
        return form.enter("withdraw", () -> offers.withdraw(new WithdrawBookable(code, version, read.choice("bookings", BookingsMade.class), read.text("reason"))), name + " is not offered any more.", "/bookings/resource.xhtml?code=" + code);
    }

    public String getName() {
        return name;
    }

    public List<BookingRow> getToCome() {
        return toCome;
    }

    public BookingsMade[] getFates() {
        return BookingsMade.values();
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
}
