package uk.totalplace.common.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class IndicatorTest {
    private static final LocalDate FIRST = LocalDate.of(2009, 12, 31);
    private static final LocalDate SECOND = LocalDate.of(2010, 3, 31);

    private static Indicator indicator(BigDecimal tolerance) {
        return new Indicator(new DefineIndicator("x.y", "x", "Title", "Definition", "%", Polarity.HIGH_GOOD, tolerance, "Owner"), BigDecimal.valueOf(7));
    }

    private static IndicatorPoint point(IndicatorPoint.Kind kind, LocalDate on, int value) {
        return new IndicatorPoint(kind, on, BigDecimal.valueOf(value), "source", false);
    }

    @Test
    void a_target_holds_from_its_day_until_the_next() {
        Indicator indicator = indicator(null);
        indicator.set(point(IndicatorPoint.Kind.TARGET, FIRST, 80));
        indicator.set(point(IndicatorPoint.Kind.TARGET, SECOND, 90));
        assertEquals(Optional.empty(), indicator.targetOn(FIRST.minusDays(1)));
        assertEquals(Optional.of(BigDecimal.valueOf(80)), indicator.targetOn(FIRST));
        assertEquals(Optional.of(BigDecimal.valueOf(80)), indicator.targetOn(SECOND.minusDays(1)));
        assertEquals(Optional.of(BigDecimal.valueOf(90)), indicator.targetOn(SECOND));
    }

    @Test
    void a_later_observation_is_not_seen_on_an_earlier_day() {
        Indicator indicator = indicator(null);
        indicator.set(point(IndicatorPoint.Kind.OBSERVATION, FIRST, 71));
        indicator.set(point(IndicatorPoint.Kind.OBSERVATION, SECOND, 75));
        assertEquals(FIRST, indicator.observedUpTo(SECOND.minusDays(1)).map(IndicatorPoint::on).orElseThrow());
        assertEquals(SECOND, indicator.observedUpTo(SECOND).map(IndicatorPoint::on).orElseThrow());
    }

    @Test
    void the_baseline_is_the_first_observation_in_whatever_order_they_came() {
        Indicator indicator = indicator(null);
        indicator.set(point(IndicatorPoint.Kind.OBSERVATION, SECOND, 75));
        indicator.set(point(IndicatorPoint.Kind.OBSERVATION, FIRST, 71));
        indicator.set(point(IndicatorPoint.Kind.TARGET, FIRST.minusYears(1), 1));
        assertEquals(BigDecimal.valueOf(71), indicator.baseline().map(IndicatorPoint::value).orElseThrow());
    }

    @Test
    void the_same_day_again_replaces_the_value() {
        Indicator indicator = indicator(null);
        indicator.set(point(IndicatorPoint.Kind.OBSERVATION, FIRST, 71));
        indicator.set(point(IndicatorPoint.Kind.OBSERVATION, FIRST, 72));
        assertEquals(BigDecimal.valueOf(72), indicator.baseline().map(IndicatorPoint::value).orElseThrow());
    }

    @Test
    void five_percent_is_tolerated_where_nothing_is_said_and_never_less_than_nothing() {
        assertEquals(BigDecimal.valueOf(7), indicator(null).row().tolerancePercent());
        assertThrows(InvalidInput.class, () -> indicator(BigDecimal.valueOf(-1)));
    }
}
