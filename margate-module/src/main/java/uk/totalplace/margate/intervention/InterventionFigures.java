package uk.totalplace.margate.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureSource;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.FigureTitle;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.scorecard.ScorecardSource;

/** How many areas the intervention areas cover, down to each. */
@ApplicationScoped
public class InterventionFigures implements FigureSource, ScorecardSource {
    private static final String WARDS = "margate.areas.wards";
    private static final String LABEL = "Wards in an intervention area";

    @Inject
    private InterventionAreas interventionAreas;
    @Inject
    private Areas areas;

    @Override
    public List<Figure> headlines() {
        return List.of(wards());
    }

    @Override
    public List<FigureTitle> titles() {
        return List.of(new FigureTitle(WARDS, LABEL));
    }

    @Override
    public Optional<Figure> explain(String key) {
        return key.equals(WARDS) ? Optional.of(wards()) : Optional.empty();
    }

    @Override
    public List<Measure> measures(String theme) {
        return theme.equals("margate") ? List.of(new Measure(WARDS, wards())) : List.of();
    }

    private Figure wards() {
        List<String> covered = interventionAreas.all().stream().flatMap(area -> area.areas().stream()).distinct().sorted().toList();
        Map<String, String> names = areas.names(covered);
        List<Input> inputs = covered.stream().map(code -> Input.row("Register of intervention areas", null, null, names.get(code) + ", " + code, "/margate/areas.xhtml")).toList();
        return new Figure(WARDS, LABEL, "wards", FigureState.VALUE, null, null, null, BigDecimal.valueOf(covered.size()),
                UkTime.today(), null, FigureKind.ACTUAL, null, "The number of areas that the intervention areas cover; one that lies in two of them counts once.",
                null, inputs, "Margate and Cliftonville theme lead", false);
    }
}
