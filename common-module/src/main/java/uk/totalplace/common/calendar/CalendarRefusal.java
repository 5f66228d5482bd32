package uk.totalplace.common.calendar;

import uk.totalplace.common.Refusal;

/** Working days cannot be counted, because the bank holidays they depend on have not been entered. */
public class CalendarRefusal extends Refusal {
    public CalendarRefusal(String message) {
        super(message);
    }
}
