package uk.totalplace.common.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class ParameterVersionTest {
    private static final LocalDate FROM = LocalDate.of(2010, 4, 1);
    private final ParameterSet set = new ParameterSet(new ShippedSet("a-set", "A set", "%", "A rule", List.of("default"), BigDecimal.ZERO, BigDecimal.valueOf(100), List.of()));

    private static ProposeValues proposal(Map<String, BigDecimal> values) {
        return new ProposeValues(FROM, values, "A source", false, null);
    }

    private static ParameterVersion version(String proposedBy) {
        return new ParameterVersion("a-set", 1, proposal(Map.of("default", BigDecimal.TEN)), proposedBy);
    }

    private static VersionRow row(int number, LocalDate from, Status status) {
        return new VersionRow("a-set", number, from, Map.of("default", BigDecimal.valueOf(number)), "A source", false, null, status, "asha", null, "ben", null);
    }

    private String refused(Map<String, BigDecimal> values) {
        return assertThrows(InvalidInput.class, () -> set.check(proposal(values))).getMessage();
    }

    @Test
    void who_proposed_values_does_not_activate_them() {
        ParameterVersion version = version("asha");
        assertTrue(assertThrows(ParameterRefusal.class, () -> version.activate("asha")).getMessage().contains("a second person"));
        assertEquals(Status.PROPOSED, version.status());
        version.activate("ben");
        assertEquals(Status.ACTIVE, version.status());
    }

    @Test
    void who_proposed_values_may_withdraw_them_and_then_nobody_activates_them() {
        ParameterVersion version = version("asha");
        version.withdraw("asha");
        assertThrows(ParameterRefusal.class, () -> version.activate("ben"));
    }

    @Test
    void what_is_active_is_neither_activated_again_nor_withdrawn() {
        ParameterVersion version = version("asha");
        version.activate("ben");
        assertThrows(ParameterRefusal.class, () -> version.activate("carol"));
        assertThrows(ParameterRefusal.class, () -> version.withdraw("carol"));
    }

    @Test
    void what_comes_with_the_application_is_active_at_once() {
        assertEquals(Status.ACTIVE, version(null).status());
    }

    @Test
    void a_version_takes_the_day_of_an_active_one_of_the_same_day_only() {
        ParameterVersion newer = version("asha");
        assertTrue(newer.takesTheDayOf(version(null)));
        assertEquals(false, newer.takesTheDayOf(version("ben")), "a proposal has no day yet");
        assertEquals(false, newer.takesTheDayOf(newer));
    }

    @Test
    void in_force_is_the_active_version_whose_day_came_last() {
        SetRow sets = new SetRow("a-set", "A set", "%", "A rule", List.of(), null, null, List.of(row(4, FROM.plusYears(2), Status.PROPOSED), row(3, FROM.plusYears(1), Status.ACTIVE), row(2, FROM, Status.ACTIVE), row(1, FROM, Status.SUPERSEDED)));
        assertTrue(sets.versionOn(FROM.minusDays(1)).isEmpty());
        assertEquals(2, sets.versionOn(FROM).orElseThrow().number());
        assertEquals(2, sets.versionOn(FROM.plusYears(1).minusDays(1)).orElseThrow().number());
        assertEquals(3, sets.versionOn(FROM.plusYears(5)).orElseThrow().number());
    }

    @Test
    void a_proposal_lacks_nothing_the_rules_need_and_keeps_to_the_bounds() {
        assertTrue(refused(Map.of("other", BigDecimal.ONE)).contains("A value for “default” is needed."));
        assertTrue(refused(Map.of("default", BigDecimal.valueOf(101))).contains("“default” is at most 100."));
        assertTrue(refused(Map.of("default", new BigDecimal("-0.5"))).contains("“default” is at least 0."));
        assertTrue(refused(Map.of("default", new BigDecimal("0.1234567"))).contains("at most six decimals"));
        assertTrue(refused(Map.of("default", BigDecimal.ONE, "Not A Name", BigDecimal.ONE)).contains("is not a name for a value"));
    }
}
