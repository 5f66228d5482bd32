package uk.totalplace.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.booking.BookableKind;
import uk.totalplace.common.booking.BookableRow;
import uk.totalplace.common.booking.BookingRow;
import uk.totalplace.common.booking.Bookings;
import uk.totalplace.common.booking.BookingsMade;
import uk.totalplace.common.booking.ChangeBookable;
import uk.totalplace.common.booking.OfferBookable;
import uk.totalplace.common.booking.Offers;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Ticks;
import uk.totalplace.portal.frame.Typed;

/** The form that offers a room, desk or hall to be booked, or changes one that is offered; then it shows what is booked already. */
@Named
@ViewScoped
public class OfferPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final String DAYS = "days";

    @Inject
    private Bookings bookings;
    @Inject
    private Offers offers;
    private ArrayList<BookingRow> toCome;

    @PostConstruct
    void begin() {
        getTyped().put(DAYS, ticked(Stream.of(DayOfWeek.values()).filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue()).toList()));
        getTyped().put("opensAt", "09:00");
        getTyped().put("closesAt", "17:00");
    }

    @Override
    protected Sayings sayings() {
        return new Sayings("offer", "Offer a room, desk or hall", "It can be booked now.", "Changed as you said.", isFresh() ? "/bookings/resources.xhtml" : "/bookings/resource.xhtml?code=" + getCode());
    }

    @Override
    protected List<FormField> fields() {
        return List.of(FormField.text("name", "Name"), new FormField("kind", "What it is", name -> name.isEmpty() ? name : BookableKind.valueOf(name).word()), FormField.text("record", "Where it is"),
                FormField.text("capacity", "How many people it takes"), new FormField(DAYS, "Open on", OfferPage::dayWords), FormField.text("opensAt", "Opens at"), FormField.text("closesAt", "Closes at"));
    }

    @Override
    protected SavedState saved(String code) {
        BookableRow row = bookings.bookable(code);
        Map<String, Object> fields = new HashMap<>(Map.of("name", row.name(), "kind", row.kind().name(), "record", row.record(), "capacity", Typed.written(row.capacity()), DAYS, ticked(row.hours().days()),
                "opensAt", row.hours().opens().toString(), "closesAt", row.hours().closes().toString()));
        return new SavedState(row.version(), row.organisation(), row.name(), fields);
    }

    @Override
    protected void add(Typed typed) {
        OfferBookable command = new OfferBookable(typed.text("code"), typed.text("name"), typed.choice("kind", BookableKind.class), entry().organisation(typed), place(typed), typed.whole("capacity"),
                time(typed, "opensAt"), time(typed, "closesAt"), openDays(typed), false);
        typed.refuseUnreadable();
        offers.offer(command);
    }

    @Override
    protected void correct(String code, int version, Typed typed) {
        ChangeBookable command = new ChangeBookable(code, version, typed.text("name"), typed.choice("kind", BookableKind.class), place(typed), typed.whole("capacity"), time(typed, "opensAt"), time(typed, "closesAt"),
                openDays(typed), typed.choice("bookings", BookingsMade.class), typed.text("reason"));
        typed.refuseUnreadable();
        offers.change(command);
    }

    public List<BookingRow> getToCome() {
        if (toCome == null) {
            toCome = isFresh() ? new ArrayList<>() : new ArrayList<>(bookings.toCome(getCode()));
        }
        return toCome;
    }

    public Map<String, Object> getDays() {
        return new Ticks(getTyped(), DAYS);
    }

    public List<Choice> getChoices() {
        return Stream.of(DayOfWeek.values()).map(day -> new Choice(String.valueOf(day.getValue()), day.getDisplayName(TextStyle.FULL, Locale.UK))).toList();
    }

    public BookableKind[] getKinds() {
        return BookableKind.values();
    }

    public BookingsMade[] getFates() {
        return BookingsMade.values();
    }

    private static String ticked(Collection<DayOfWeek> days) {
        return Ticks.of(days.stream().map(day -> String.valueOf(day.getValue())).toList());
    }

    private static Set<DayOfWeek> openDays(Typed typed) {
        return Ticks.chosen(typed.text(DAYS)).stream().map(number -> DayOfWeek.of(Integer.parseInt(number))).collect(Collectors.toSet());
    }

    private static String dayWords(String held) {
        return Ticks.chosen(held).stream().map(number -> DayOfWeek.of(Integer.parseInt(number)).getDisplayName(TextStyle.SHORT, Locale.UK)).collect(Collectors.joining(", "));
    }

    private static RecordRef place(Typed typed) {
        return typed.text("record") == null ? null : RecordRef.parse(typed.text("record"));
    }

    private static LocalTime time(Typed typed, String field) {
        LocalDateTime read = typed.time(field, LocalDate.EPOCH);
        return read == null ? null : read.toLocalTime();
    }
}
