package uk.totalplace.regulation.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureSource;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.FigureTitle;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.scorecard.ScorecardSource;

/** How many obligations there are, down to each, and how many of them nobody has checked. */
@ApplicationScoped
public class ObligationFigures implements FigureSource, ScorecardSource {
    private static final String REGISTERED = "regulation.obligations.registered";
    private static final String LABEL = "Inspections and returns that bodies must meet";

    @Inject
    private Obligations obligations;

    @Override
    public List<Figure> headlines() {
        return List.of(registered());
    }

    @Override
    public List<FigureTitle> titles() {
        return List.of(new FigureTitle(REGISTERED, LABEL));
    }

    @Override
    public Optional<Figure> explain(String key) {
        return key.equals(REGISTERED) ? Optional.of(registered()) : Optional.empty();
    }

    @Override
    public List<Measure> measures(String theme) {
        return theme.equals("regulation") ? List.of(new Measure(REGISTERED, registered())) : List.of();
    }

    private Figure registered() {
        List<ObligationRow> all = obligations.all();
        long unverified = all.stream().filter(obligation -> !obligation.verified()).count();
        List<Input> inputs = all.stream().map(obligation -> Input.row("Register of obligations", null, null,
                obligation.title() + ", " + obligation.inspectorate() + (obligation.verified() ? "" : " (unverified)"), "/regulation/obligations.xhtml")).toList();
        return new Figure(REGISTERED, LABEL, "obligations", FigureState.VALUE, null, null, null, BigDecimal.valueOf(all.size()),
                UkTime.today(), null, FigureKind.ACTUAL, null, "The number of obligations in the register; " + unverified + " of them are unverified.",
                null, inputs, "Inspection and regulation theme lead", false);
    }
}
