package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.Pending;
import uk.totalplace.common.figure.QuotedFigures;
import uk.totalplace.common.indicator.DefineIndicator;
import uk.totalplace.common.indicator.IndicatorPoint;
import uk.totalplace.common.indicator.Indicators;
import uk.totalplace.common.indicator.Polarity;

/** Indicators of the demonstration and the figures quoted from the report. */
@ApplicationScoped
public class FigureRows {
    private static final Map<String, String> UNITS = Map.of("GBP", "£", "GBP_PER_YEAR", "£ a year", "PERCENT", "%", "YEARS", "years", "COUNT", "in all");

    @Inject
    private Indicators indicators;
    @Inject
    private QuotedFigures quoted;

    public void loadIndicators(List<Map<String, String>> definitions, List<Map<String, String>> points) {
        definitions.forEach(row -> indicators.define(new DefineIndicator(row.get("code"), row.get("theme"), row.get("title"), row.get("definition"), row.get("unit"),
                Polarity.valueOf(row.get("polarity")), number(row.get("tolerance_percent")), row.get("owner"))));
        points.forEach(row -> indicators.set(row.get("indicator"), new IndicatorPoint(IndicatorPoint.Kind.valueOf(row.get("kind")), LocalDate.parse(row.get("on")), number(row.get("value")),
                row.get("source"), "yes".equals(row.get("synthetic")))));
    }

    public void loadQuoted(List<Map<String, String>> rows) {
        rows.forEach(row -> quoted.quote(row.get("theme"), figure(row), row.get("source"), row.get("source_text")));
    }

    private static Figure figure(Map<String, String> row) {
        boolean share = "SHARE".equals(row.get("unit"));
        BigDecimal value = share ? number(row.get("value")).movePointRight(2) : number(row.get("value"));
        FigureState state = FigureState.valueOf(row.get("state"));
        Pending pending = state == FigureState.MISSING ? new Pending(row.get("owner"), row.get("due") == null ? null : LocalDate.parse(row.get("due"))) : null;
        return new Figure(row.get("key"), row.get("label"), share ? "%" : UNITS.get(row.get("unit")), state, pence(row.get("low_pence")), pence(row.get("central_pence")), pence(row.get("high_pence")), value,
                LocalDate.parse(row.get("as_of")), row.get("price_base"), FigureKind.valueOf(row.get("kind")), row.get("evidence_grade") == null ? null : Integer.valueOf(row.get("evidence_grade")),
                row.get("formula"), pending, List.of(), row.get("owner"), false);
    }

    private static Long pence(String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
