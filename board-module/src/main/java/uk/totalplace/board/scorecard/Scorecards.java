package uk.totalplace.board.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.indicator.Indicators;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.scorecard.ScorecardSource;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;

/** The scorecards of all themes, and of each. A live measure always carries its own date, also in a view of the past. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Scorecards {
    @Inject
    @Any
    private Instance<ScorecardSource> sources;
    @Inject
    private Themes themes;
    @Inject
    private Indicators indicators;

    /** @param day what is meant for a later day is left out of targets and comparisons */
    public List<Scorecard> all(LocalDate day) {
        return themes.all().stream().map(theme -> of(theme, day)).toList();
    }

    /** @throws NotFound when no theme has the code */
    public Scorecard of(String theme, LocalDate day) {
        return of(themes.withCode(theme), day);
    }

    private Scorecard of(ThemeRow theme, LocalDate day) {
        List<MeasureRow> measures = sources.stream().flatMap(source -> source.measures(theme.code()).stream())
                .filter(measure -> measure.figure().asOf() == null || !measure.figure().asOf().isAfter(day) || isLive(measure))
                .map(measure -> MeasureRow.of(measure, indicators.standing(measure.key(), measure.actual(), dayOf(measure, day))))
                .toList();
        return new Scorecard(theme, day, measures);
    }

    private static boolean isLive(Measure measure) {
        return measure.figure().asOf().equals(UkTime.today());
    }

    private static LocalDate dayOf(Measure measure, LocalDate day) {
        return measure.figure().asOf() == null ? day : measure.figure().asOf();
    }
}
