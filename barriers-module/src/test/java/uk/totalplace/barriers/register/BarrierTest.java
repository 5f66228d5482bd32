package uk.totalplace.barriers.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.record.RecordRef;

class BarrierTest {
    private static final LocalDate DAY = LocalDate.of(2010, 2, 5);
    private static final LocalDate TODAY = LocalDate.of(2010, 4, 8);
    private static final Caller OFFICER = new Caller("officer", "Officer", null, Set.of(Role.OFFICER));
    private static final Caller PARTNER = new Caller("partner", "Partner", "E07000114", Set.of(Role.PARTNER));

    @Test
    void a_barrier_begins_as_raised_on_its_day() {
        BarrierSheet sheet = sheet(raised(Level.LOCAL));
        assertEquals(Status.RAISED, sheet.status());
        assertEquals(62, sheet.clocks().inState(TODAY));
        assertEquals("Because the rule says so, we cannot share, which blocks the saving.", sheet.details().statement().words());
    }

    @Test
    void an_empty_form_is_told_everything_it_lacks_at_once() {
        BarrierDetails nothing = new BarrierDetails(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertEquals(List.of("title", "because", "weCannot", "whichBlocks", "category", "level", "themes"), refused(() -> new BarrierCheck(Set.of("first"), Set.of(), TODAY).of(nothing)));
    }

    @Test
    void themes_owners_and_days_must_be_real() {
        BarrierDetails said = details(Level.LOCAL, Set.of("third"), "X1", TODAY.plusDays(1), TODAY);
        assertEquals(List.of("owner", "raisedOn", "dueOn", "themes"), refused(() -> new BarrierCheck(Set.of("first"), Set.of("E07000114"), TODAY).of(said)));
    }

    @Test
    void a_barrier_is_escalated_answered_and_verified_step_by_step() {
        Barrier barrier = raised(Level.PRIMARY_LEGISLATION);
        take(barrier, Status.TRIAGED);
        escalate(barrier, Hop.DEPARTMENT);
        take(barrier, Status.AWAITING_RESPONSE);
        answer(barrier, ResponseType.PARTLY);
        take(barrier, Status.IMPLEMENTING);
        take(barrier, Status.RESOLVED);
        barrier.take(new TakeStep("BAR-001", null, Status.VERIFIED, null, "The saving has come.", null, null), TODAY, "lead");
        BarrierSheet sheet = sheet(barrier);
        assertEquals(Status.VERIFIED, sheet.status());
        assertEquals(Hop.DEPARTMENT, sheet.escalatedTo());
        assertEquals(ResponseType.PARTLY, sheet.response());
        assertEquals(List.of(), sheet.waysOn());
        assertEquals(8, sheet.stays(TODAY).size());
        assertEquals("changed status from Triaged to Escalated, to the government office or department", sheet.steps().get(1).words());
    }

    @Test
    void a_step_the_workflow_does_not_know_is_refused() {
        Barrier barrier = raised(Level.LOCAL);
        assertEquals("A barrier cannot go from Raised to Resolved.", assertThrows(StepNotAllowed.class, () -> take(barrier, Status.RESOLVED)).getMessage());
        take(barrier, Status.WITHDRAWN);
        for (Status anywhere : Status.values()) {
            assertThrows(StepNotAllowed.class, () -> take(barrier, anywhere));
        }
    }

    @Test
    void every_state_can_be_reached_and_only_the_ends_lead_nowhere() {
        Set<Status> ends = Set.of(Status.VERIFIED, Status.TOLERATED, Status.WITHDRAWN);
        for (Status status : Status.values()) {
            assertEquals(ends.contains(status), Workflow.from(status).isEmpty(), status.name());
            assertTrue(status == Status.RAISED || Arrays.stream(Status.values()).anyMatch(from -> Workflow.from(from).contains(status)), status.name());
        }
    }

    @Test
    void what_needs_central_government_is_not_accepted_locally() {
        Barrier barrier = raised(Level.DEPARTMENTAL);
        take(barrier, Status.TRIAGED);
        assertFalse(sheet(barrier).waysOn().contains(Status.ACCEPTED));
        assertThrows(StepNotAllowed.class, () -> take(barrier, Status.ACCEPTED));
    }

    @Test
    void an_escalation_says_to_whom_and_only_goes_up() {
        Barrier barrier = raised(Level.DEPARTMENTAL);
        take(barrier, Status.TRIAGED);
        assertEquals(List.of("escalatedTo"), refused(() -> take(barrier, Status.ESCALATED)));
        escalate(barrier, Hop.DEPARTMENT);
        assertEquals(List.of("escalatedTo"), refused(() -> escalate(barrier, Hop.THEME_LEAD)));
        escalate(barrier, Hop.MINISTER);
        assertFalse(sheet(barrier).waysOn().contains(Status.ESCALATED));
    }

    @Test
    void a_refused_ask_gives_nothing_to_implement() {
        Barrier barrier = raised(Level.DEPARTMENTAL);
        take(barrier, Status.TRIAGED);
        escalate(barrier, Hop.DEPARTMENT);
        take(barrier, Status.AWAITING_RESPONSE);
        answer(barrier, ResponseType.REFUSED);
        assertThrows(StepNotAllowed.class, () -> take(barrier, Status.IMPLEMENTING));
        escalate(barrier, Hop.MINISTER);
    }

    @Test
    void who_resolved_a_barrier_does_not_verify_it() {
        Barrier barrier = raised(Level.LOCAL);
        take(barrier, Status.TRIAGED);
        take(barrier, Status.ACCEPTED);
        take(barrier, Status.IMPLEMENTING);
        take(barrier, Status.RESOLVED);
        assertThrows(StepNotAllowed.class, () -> take(barrier, Status.VERIFIED));
    }

    @Test
    void a_step_has_a_note_and_a_day_between_the_step_before_and_today() {
        Barrier barrier = raised(Level.LOCAL);
        assertEquals(List.of("note", "on"), refused(() -> barrier.take(new TakeStep("BAR-001", null, Status.TRIAGED, DAY.minusDays(1), " ", null, null), TODAY, "officer")));
        assertEquals(List.of("on"), refused(() -> barrier.take(new TakeStep("BAR-001", null, Status.TRIAGED, TODAY.plusDays(1), "Seen", null, null), TODAY, "officer")));
    }

    @Test
    void a_partner_keeps_what_it_raised_or_owns_and_the_programme_office_keeps_all() {
        assertFalse(raised(Level.LOCAL).isKeptBy(PARTNER));
        assertTrue(new Barrier("BAR-002", details(Level.LOCAL, Set.of("first"), null, DAY, null), PARTNER).isKeptBy(PARTNER));
        assertTrue(new Barrier("BAR-003", details(Level.LOCAL, Set.of("first"), "E07000114", DAY, null), OFFICER).isKeptBy(PARTNER));
        assertTrue(new Barrier("BAR-002", details(Level.LOCAL, Set.of("first"), null, DAY, null), PARTNER).isKeptBy(OFFICER));
        assertFalse(raised(Level.LOCAL).isKeptBy(new Caller("reader", "Reader", null, Set.of(Role.READER))));
    }

    @Test
    void it_is_overdue_only_while_it_stands_and_counts_to_the_day_of_the_view() {
        Clocks open = new Clocks(Status.ESCALATED, DAY, DAY, LocalDate.of(2010, 3, 5));
        assertEquals(34, open.overdue(TODAY));
        assertNull(open.overdue(LocalDate.of(2010, 3, 5)));
        assertNull(new Clocks(Status.RESOLVED, DAY, TODAY, LocalDate.of(2010, 3, 5)).overdue(TODAY));
        assertNull(open.sinceRaised(DAY.minusDays(1)));
        assertEquals(10, new Clocks(Status.WITHDRAWN, DAY, DAY.plusDays(10), null).sinceRaised(TODAY));
        assertNull(new Clocks(Status.RAISED, null, null, null).sinceRaised(TODAY));
    }

    @Test
    void a_correction_tells_what_changed() {
        Barrier barrier = raised(Level.LOCAL);
        assertEquals(List.of("who could remove it from Local to County", "owner set to Thanet"), barrier.correct(details(Level.COUNTY, Set.of("first"), "E07000114", DAY, null), Map.of("E07000114", "Thanet")).stream().filter(change -> change.isReal()).map(change -> change.words()).toList());
    }

    private static Barrier raised(Level level) {
        return new Barrier("BAR-001", details(level, Set.of("first"), null, DAY, null), OFFICER);
    }

    private static BarrierDetails details(Level level, Set<String> themes, String owner, LocalDate raisedOn, LocalDate dueOn) {
        return new BarrierDetails("No sharing", new Statement("the rule says so", "share", "the saving"), Category.LEGISLATION, level, themes, null, owner, null, null, null, null, null, null, raisedOn, dueOn, null,
                Set.of(RecordRef.parse("site:GTW-01")));
    }

    private static void take(Barrier barrier, Status to) {
        barrier.take(new TakeStep("BAR-001", null, to, null, "Done.", null, null), TODAY, "officer");
    }

    private static void escalate(Barrier barrier, Hop hop) {
        barrier.take(new TakeStep("BAR-001", null, Status.ESCALATED, null, "Sent.", hop, null), TODAY, "officer");
    }

    private static void answer(Barrier barrier, ResponseType response) {
        barrier.take(new TakeStep("BAR-001", null, Status.RESPONSE_RECEIVED, null, "Their letter.", null, response), TODAY, "officer");
    }

    private static BarrierSheet sheet(Barrier barrier) {
        return barrier.sheet(UnaryOperator.identity(), List.of(), true);
    }

    private static List<String> refused(Runnable act) {
        return assertThrows(InvalidInput.class, act::run).violations().stream().map(Violation::field).toList();
    }
}
