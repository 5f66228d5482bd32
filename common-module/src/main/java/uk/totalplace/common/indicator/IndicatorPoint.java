package uk.totalplace.common.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of an indicator on a day: aimed at or observed. */
@Embeddable
public class IndicatorPoint {
    /** What the value is: a target holds from its day on, an observation is of its day. */
    public enum Kind {
        TARGET, OBSERVATION
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private Kind kind;
    @Column(name = "on_date", nullable = false)
    private LocalDate on;
    @Column(name = "number_value", nullable = false, precision = 20, scale = 6)
    private BigDecimal value;
    @Column(name = "source", nullable = false, length = 300)
    private String source;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;

    protected IndicatorPoint() {
    }

    public IndicatorPoint(Kind kind, LocalDate on, BigDecimal value, String source, boolean synthetic) {
        this.kind = kind;
        this.on = on;
        this.value = value;
        this.source = source;
        this.synthetic = synthetic;
    }

    boolean isSamePlaceAs(IndicatorPoint other) {
        return kind == other.kind && on.equals(other.on);
    }

    Kind kind() {
        return kind;
    }

    LocalDate on() {
        return on;
    }

    BigDecimal value() {
        return value;
    }
}
