package uk.totalplace.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.booking.BookableKind;
import uk.totalplace.common.booking.Bookings;
import uk.totalplace.common.booking.OfferBookable;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Typed;

/** The form that offers a room, desk or hall to be booked. */
@Named
@RequestScoped
public class OfferPage {
    @Inject
    private Bookings bookings;
    @Inject
    private EntryForm form;
    private final Typed typed = new Typed();
    private final Map<String, Object> days = new HashMap<>();

    @PostConstruct
    void begin() {
        Stream.of(DayOfWeek.values()).filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue()).forEach(day -> days.put(day.name(), true));
        typed.fields().put("opensAt", "09:00");
        typed.fields().put("closesAt", "17:00");
    }

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public Map<String, Object> getDays() {
        return days;
    }

    public List<Choice> getChoices() {
        return Stream.of(DayOfWeek.values()).map(day -> new Choice(day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK))).toList();
    }

    public BookableKind[] getKinds() {
        return BookableKind.values();
    }

    public String offer() {
        return form.enter("offer", this::offerTyped, "It can be booked now.", "/bookings/resources.xhtml");
    }

    private void offerTyped() {
        Set<DayOfWeek> open = Choice.chosen(days).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        OfferBookable command = new OfferBookable(typed.text("code"), typed.text("name"), typed.choice("kind", BookableKind.class), form.organisation(typed),
                typed.text("record") == null ? null : RecordRef.parse(typed.text("record")), typed.whole("capacity"), time("opensAt"), time("closesAt"), open, false);
        typed.refuseUnreadable();
        bookings.offer(command);
    }

    private LocalTime time(String field) {
        LocalDateTime read = typed.time(field, LocalDate.EPOCH);
        return read == null ? null : read.toLocalTime();
    }
}
