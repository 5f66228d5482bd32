package uk.totalplace.common.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.totalplace.common.Violations;

/** When something can be booked: on these days of the week, between these times of the clock on the wall. */
public record OpeningHours(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {

    public OpeningHours {
        new Violations().unless(days != null && !days.isEmpty(), "days", "Say on which days it is open.").unless(opens != null, "opensAt", "Say when it opens.").unless(closes != null, "closesAt", "Say when it closes.")
                .unless(opens == null || closes == null || closes.isAfter(opens), "closesAt", "It must close after it opens, on the same day.").refuse();
        days = new TreeSet<>(days);
    }

    /** As the database keeps the days: 1 for Monday to 7 for Sunday. */
    String dayNumbers() {
        return days.stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }

    static Set<DayOfWeek> days(String numbers) {
        return numbers.chars().mapToObj(number -> DayOfWeek.of(number - '0')).collect(Collectors.toSet());
    }

    public boolean isOpenOn(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    boolean hold(LocalDateTime from, LocalDateTime until) {
        return isOpenOn(from.toLocalDate()) && from.toLocalDate().equals(until.toLocalDate()) && !from.toLocalTime().isBefore(opens) && !until.toLocalTime().isAfter(closes);
    }

    /** {@code Mon–Fri, Sun, 09:00 to 17:00}: three days and more in a row are said by the first and the last. */
    public String words() {
        List<String> runs = new ArrayList<>();
        List<DayOfWeek> open = List.copyOf(days);
        int first = 0;
        for (int i = 0; i < open.size(); i++) {
            if (i + 1 == open.size() || open.get(i + 1).getValue() != open.get(i).getValue() + 1) {
                runs.add(run(open.subList(first, i + 1)));
                first = i + 1;
            }
        }
        return String.join(", ", runs) + ", " + opens + " to " + closes;
    }

    private static String run(List<DayOfWeek> days) {
        return days.size() < 3 ? days.stream().map(OpeningHours::shortly).collect(Collectors.joining(", ")) : shortly(days.get(0)) + "–" + shortly(days.get(days.size() - 1));
    }

    private static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }
}
