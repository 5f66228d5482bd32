package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** Rooms, and that nobody has one twice. */
@ExtendWith(TheServer.class)
class BookingsIT {
    private static final LocalDate MONDAY = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(4);
    private static final List<String> BOOKERS = List.of("officer", "partner", "lead", "finance", "board", "caseworker");

    private static Answer book(String account, String room, LocalDate day, String from, String until) {
        return Visitor.basic(account).sendJson("POST", "api/v1/bookings",
                "{\"bookable\":\"%s\",\"startsAt\":\"%sT%s\",\"endsAt\":\"%sT%s\",\"purpose\":\"Planning, together; again\"}".formatted(room, day, from, day, until));
    }

    private static long id(Answer booked) {
        assertEquals(201, booked.status(), booked::toString);
        return booked.json().getJsonNumber("id").longValue();
    }

    private static long events(String day) {
        return Visitor.basic("reader").get("api/v1/bookables/MAI-ROOM/bookings?from=" + day + "&to=" + day).json().getJsonNumber("total").longValue();
    }

    @Test
    void of_many_who_book_one_room_at_once_one_gets_it() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(BOOKERS.size());
        try {
            for (int round = 0; round < 3; round++) {
                LocalDate day = MONDAY.plusDays(round);
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Answer>> answers = new ArrayList<>();
                for (int i = 0; i < BOOKERS.size(); i++) {
                    String account = BOOKERS.get(i);
                    String from = i % 2 == 0 ? "10:00" : "11:00";
                    answers.add(people.submit(() -> {
                        Visitor visitor = Visitor.basic(account);
                        visitor.get("api/v1/bookables/MAI-ROOM");
                        start.await();
                        return book(account, "MAI-ROOM", day, from, "12:00");
                    }));
                }
                start.countDown();
                List<Integer> statuses = new ArrayList<>();
                for (Future<Answer> answer : answers) {
                    statuses.add(answer.get().status());
                }
                assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
                assertEquals(BOOKERS.size() - 1, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
                assertEquals(1, events(day.toString()));
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void what_overlaps_is_refused_with_who_has_it_and_when_it_is_free() {
        LocalDate day = MONDAY.plusWeeks(1);
        id(book("partner", "ASH-ROOM", day, "10:00", "12:00"));
        id(book("lead", "ASH-ROOM", day, "12:00", "13:00"));
        Answer refused = book("board", "ASH-ROOM", day, "11:30", "12:30");
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("Meeting room is booked by Thanet officer from 10:00 until 12:00 on ") && refused.body().contains("It is next free for as long from 13:00 on "), refused::toString);
        id(book("board", "ASH-ROOM", day, "13:00", "14:00"));
    }

    @Test
    void a_cancelled_booking_frees_its_time() {
        LocalDate day = MONDAY.plusWeeks(2);
        long id = id(book("board", "THA-STUDIO", day, "10:00", "12:00"));
        assertEquals(409, Visitor.basic("lead").delete("api/v1/bookings/" + id).status());
        assertEquals(403, Visitor.basic("reader").delete("api/v1/bookings/" + id).status());
        assertEquals(204, Visitor.basic("partner").delete("api/v1/bookings/" + id).status(), "It is the partner's studio");
        assertEquals(409, Visitor.basic("board").delete("api/v1/bookings/" + id).status());
        id(book("lead", "THA-STUDIO", day, "11:00", "13:00"));
    }

    @Test
    void times_are_those_of_the_wall_and_calendars_get_the_moment() {
        LocalDate summer = LocalDate.now().plusYears(1).withMonth(7).withDayOfMonth(1).isAfter(LocalDate.now().plusMonths(12)) ? LocalDate.now().withMonth(7).withDayOfMonth(1) : LocalDate.now().plusYears(1).withMonth(7).withDayOfMonth(1);
        LocalDate day = summer.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        long id = id(book("finance", "MGT-DESK", day, "09:00", "10:30"));
        assertEquals(day + "T09:00:00", Visitor.basic("reader").get("api/v1/bookings/" + id).json().getString("startsAt"));
        Answer calendar = Visitor.basic("finance").get("api/v1/bookings.ics");
        String compact = day.toString().replace("-", "");
        assertTrue(calendar.header("Content-Type").orElse("").startsWith("text/calendar"));
        assertTrue(calendar.body().contains("DTSTART:" + compact + "T080000Z\r\nDTEND:" + compact + "T093000Z\r\nSUMMARY:Planning\\, together\\; again\r\n"), calendar.body());
    }

    @Test
    void who_only_reads_does_not_book_and_what_cannot_be_is_refused() {
        for (String account : List.of("reader", "scrutiny", "auditor", "admin")) {
            assertEquals(403, book(account, "ASH-ROOM", MONDAY, "10:00", "11:00").status(), account);
        }
        assertTrue(book("lead", "ASH-ROOM", MONDAY.plusDays(5), "10:00", "11:00").body().contains("It is open Mon"));
        assertEquals(400, book("lead", "ASH-ROOM", MONDAY, "11:00", "10:00").status());
        assertEquals(404, book("lead", "NOT-THERE", MONDAY, "10:00", "11:00").status());
    }

    @Test
    void a_room_in_a_hidden_place_is_hidden_and_belongs_to_who_offers_it() {
        String room = "{\"code\":\"SWL-ROOM\",\"name\":\"Hidden room\",\"kind\":\"ROOM\",\"organisation\":\"E07000113\",\"record\":\"site:GTW-02\",\"capacity\":5,\"opensAt\":\"09:00\",\"closesAt\":\"17:00\",\"days\":[\"MONDAY\"]}";
        assertEquals(403, Visitor.basic("partner").sendJson("POST", "api/v1/bookables", room).status());
        assertEquals(403, Visitor.basic("lead").sendJson("POST", "api/v1/bookables", room).status());
        assertEquals(201, Visitor.basic("officer").sendJson("POST", "api/v1/bookables", room).status());
        assertEquals(400, Visitor.basic("officer").sendJson("POST", "api/v1/bookables", room).status());
        assertFalse(Visitor.basic("board").get("api/v1/bookables?size=500").body().contains("SWL-ROOM"));
        assertEquals(404, Visitor.basic("board").get("api/v1/bookables/SWL-ROOM/bookings").status());
        assertEquals(404, book("board", "SWL-ROOM", MONDAY, "10:00", "11:00").status());
        assertEquals(200, Visitor.basic("lead").get("api/v1/bookables/SWL-ROOM").status());
    }

    @Test
    void what_is_offered_is_changed_and_withdrawn_and_those_who_booked_are_told() {
        String room = "{%s\"name\":\"Room to change\",\"kind\":\"ROOM\",\"record\":\"site:GTW-01\",\"capacity\":5,\"opensAt\":\"%s\",\"closesAt\":\"17:00\",\"days\":[\"MONDAY\"]%s}";
        Visitor owner = Visitor.basic("partner");
        assertEquals(201, owner.sendJson("POST", "api/v1/bookables", room.formatted("\"code\":\"CHG-ROOM\",\"organisation\":\"E07000114\",", "09:00", "")).status());
        long early = id(book("lead", "CHG-ROOM", MONDAY, "09:00", "10:00"));
        long late = id(book("board", "CHG-ROOM", MONDAY, "14:00", "15:00"));
        assertEquals(403, Visitor.basic("lead").sendJson("PUT", "api/v1/bookables/CHG-ROOM", room.formatted("\"version\":1,", "12:00", "")).status());
        assertEquals(409, owner.sendJson("PUT", "api/v1/bookables/CHG-ROOM", room.formatted("\"version\":99,", "12:00", "")).status());
        int version = owner.get("api/v1/bookables/CHG-ROOM").json().getInt("version");
        Answer unsaid = owner.sendJson("PUT", "api/v1/bookables/CHG-ROOM", room.formatted("\"version\":" + version + ",", "12:00", ""));
        assertEquals(400, unsaid.status());
        assertTrue(unsaid.body().contains("One booking does not fit any more, on " + MONDAY + " 09:00–10:00, Planning, together; again. Keep it or cancel it."), unsaid::toString);
        Answer changed = owner.sendJson("PUT", "api/v1/bookables/CHG-ROOM", room.formatted("\"version\":" + version + ",", "12:00", ",\"bookings\":\"CANCEL\",\"reason\":\"Cleaned in the morning\""));
        assertEquals(200, changed.status(), changed::toString);
        assertTrue(Visitor.basic("lead").get("api/v1/bookings/" + early).json().getBoolean("cancelled"));
        assertTrue(Visitor.signedIn("lead").get("bookings/mine.xhtml").body().contains("Cleaned in the morning"));
        Answer withdrawn = owner.sendJson("POST", "api/v1/bookables/CHG-ROOM/withdrawal", "{\"version\":" + changed.json().getInt("version") + ",\"bookings\":\"KEEP\",\"reason\":\"The roof leaks\"}");
        assertEquals(200, withdrawn.status(), withdrawn::toString);
        assertFalse(Visitor.basic("board").get("api/v1/bookings/" + late).json().getBoolean("cancelled"));
        assertTrue(book("lead", "CHG-ROOM", MONDAY, "12:00", "13:00").body().contains("not offered any more: The roof leaks"));
        assertFalse(Visitor.basic("lead").get("api/v1/bookables?size=500").body().contains("CHG-ROOM"));
        assertEquals(200, owner.delete("api/v1/bookables/CHG-ROOM/withdrawal").status());
        id(book("lead", "CHG-ROOM", MONDAY, "12:00", "13:00"));
    }
}
