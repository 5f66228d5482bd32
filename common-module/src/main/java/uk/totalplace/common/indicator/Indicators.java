package uk.totalplace.common.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.parameter.Parameters;

/** Definitions, targets and observations of what the partnership measures; all of it is for everybody who is signed in. */
@Stateless
public class Indicators {
    @Inject
    private IndicatorRepository repository;
    @Inject
    private Parameters parameters;
    @Inject
    private Audit audit;

    @PermitAll
    public List<IndicatorRow> ofTheme(String theme) {
        return repository.ofTheme(theme).stream().map(Indicator::row).toList();
    }

    /** How a value of a day stands to target and to what was observed before that day. */
    @PermitAll
    public Standing standing(String code, BigDecimal actual, LocalDate day) {
        return repository.find(code).map(indicator -> standing(indicator, actual, day)).orElse(Standing.UNDEFINED);
    }

    private static Standing standing(Indicator indicator, BigDecimal actual, LocalDate day) {
        IndicatorRow row = indicator.row();
        BigDecimal target = indicator.targetOn(day).orElse(null);
        Optional<IndicatorPoint> before = indicator.observedUpTo(day.minusDays(1));
        return new Standing(indicator.baseline().map(IndicatorPoint::value).orElse(null), target,
                Rag.of(row.polarity(), actual, target, row.tolerancePercent()),
                Direction.of(row.polarity(), actual, before.map(IndicatorPoint::value).orElse(null), row.tolerancePercent()),
                before.map(IndicatorPoint::value).orElse(null), before.map(IndicatorPoint::on).orElse(null), row.definition());
    }

    /** Without a tolerance of its own it gets the one that is in force today. */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public void define(DefineIndicator command) {
        BigDecimal usual = parameters.on("rag-tolerance", UkTime.today()).value("default");
        repository.find(command.code()).ifPresentOrElse(indicator -> indicator.amend(command, usual), () -> repository.keep(new Indicator(command, usual)));
        audit.record("indicator:" + command.code(), "defined", command.title());
    }

    /** @throws NotFound when the indicator has not been defined */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public void set(String code, IndicatorPoint point) {
        repository.find(code).orElseThrow(() -> new NotFound("indicator " + code)).set(point);
        audit.record("indicator:" + code, "given a value", point.kind() + " " + point.on() + " " + point.value().toPlainString());
    }
}
