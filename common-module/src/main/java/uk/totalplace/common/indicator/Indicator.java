package uk.totalplace.common.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;

/** What is measured, how it is defined, what is aimed at and what has been observed. */
@Entity
@Table(schema = "common", name = "indicator")
public class Indicator {
    @Id
    @Column(name = "code", length = 100)
    private String code;
    @Column(name = "theme", nullable = false, length = 30)
    private String theme;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "definition", nullable = false, length = 1000)
    private String definition;
    @Column(name = "unit", nullable = false, length = 60)
    private String unit;
    @Enumerated(EnumType.STRING)
    @Column(name = "polarity", nullable = false, length = 20)
    private Polarity polarity;
    @Column(name = "tolerance_percent", nullable = false, precision = 7, scale = 3)
    private BigDecimal tolerancePercent;
    @Column(name = "owner", nullable = false, length = 200)
    private String owner;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "common", name = "indicator_point", joinColumns = @JoinColumn(name = "indicator_code"))
    private List<IndicatorPoint> points = new ArrayList<>();

    protected Indicator() {
    }

    /** @param usualTolerancePercent what holds when the command says none */
    Indicator(DefineIndicator command, BigDecimal usualTolerancePercent) {
        code = command.code();
        amend(command, usualTolerancePercent);
    }

    final void amend(DefineIndicator command, BigDecimal usualTolerancePercent) {
        theme = command.theme();
        title = command.title();
        definition = command.definition();
        unit = command.unit();
        polarity = command.polarity();
        tolerancePercent = command.tolerancePercent() == null ? usualTolerancePercent : command.tolerancePercent();
        owner = command.owner();
        if (tolerancePercent.signum() < 0) {
            throw new InvalidInput("tolerancePercent", "A tolerance is not negative.");
        }
    }

    /** A target or an observation of a day; the same again replaces it. */
    void set(IndicatorPoint point) {
        points.removeIf(other -> other.isSamePlaceAs(point));
        points.add(point);
    }

    /** The target in force on a day. */
    Optional<BigDecimal> targetOn(LocalDate day) {
        return latest(IndicatorPoint.Kind.TARGET, day).map(IndicatorPoint::value);
    }

    Optional<IndicatorPoint> observedUpTo(LocalDate day) {
        return latest(IndicatorPoint.Kind.OBSERVATION, day);
    }

    Optional<IndicatorPoint> baseline() {
        return points.stream().filter(point -> point.kind() == IndicatorPoint.Kind.OBSERVATION).min(Comparator.comparing(IndicatorPoint::on));
    }

    private Optional<IndicatorPoint> latest(IndicatorPoint.Kind kind, LocalDate day) {
        return points.stream().filter(point -> point.kind() == kind && !point.on().isAfter(day)).max(Comparator.comparing(IndicatorPoint::on));
    }

    IndicatorRow row() {
        return new IndicatorRow(code, theme, title, definition, unit, polarity, tolerancePercent, owner);
    }
}
