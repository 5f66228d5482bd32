package uk.totalplace.portal.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.calendar.UkTime;

/** A day in a request, as ISO 8601 has it. */
final class AskedDay {
    private AskedDay() {
    }

    /** Today where none was sent. */
    static LocalDate orToday(String field, String text) {
        return text == null || text.isBlank() ? UkTime.today() : required(field, text);
    }

    /** @throws InvalidInput when it is not a day */
    static LocalDate required(String field, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException notADay) {
            throw new InvalidInput(field, "“" + text + "” is not a day such as 2010-04-08.");
        }
    }
}
