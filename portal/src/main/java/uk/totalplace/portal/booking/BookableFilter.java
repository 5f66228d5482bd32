package uk.totalplace.portal.booking;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.totalplace.common.booking.BookableRow;

/** Which rooms a list shows: those that a text names by name, code, place or organisation, of any organisation or of the one with a code. */
public record BookableFilter(String text, String organisation) {

    public BookableFilter {
        text = text == null ? "" : text.strip();
    }

    public boolean keeps(BookableRow row, String organisationName) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return (organisation == null || row.organisation().equals(organisation))
                && Stream.of(row.name(), row.code(), row.place(), organisationName).filter(Objects::nonNull).anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
