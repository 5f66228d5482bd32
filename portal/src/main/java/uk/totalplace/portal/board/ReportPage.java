package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.board.report.Agreement;
import uk.totalplace.board.report.ReportLine;
import uk.totalplace.board.report.ReportLines;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.portal.frame.DayWords;

/** The report of April 2010: what it says against what our own rows give. */
@Named
@RequestScoped
public class ReportPage {
    private static final String REPORT = "april-2010";

    @Inject
    private ReportLines lines;
    private List<ReportLine> all;

    @PostConstruct
    void look() {
        all = lines.of(REPORT);
    }

    public List<ReportLine> getLines() {
        return all;
    }

    public String getSentence() {
        return "As said: %d. Different: %d. Figures to come: %d. Not in the report, but following from it: %d.".formatted(count(Agreement.AGREES), count(Agreement.DIFFERS), count(Agreement.PENDING),
                count(Agreement.COMPUTED_ONLY));
    }

    private long count(Agreement agreement) {
        return all.stream().filter(line -> line.agreement() == agreement).count();
    }

    public String kind(Agreement agreement) {
        return switch (agreement) {
            case AGREES -> "good";
            case DIFFERS -> "warn";
            default -> "quiet";
        };
    }

    public String icon(Agreement agreement) {
        return switch (agreement) {
            case AGREES -> "check";
            case DIFFERS -> "dash";
            default -> "ring";
        };
    }

    /** {@code £2.2m a year}; null where there is no figure. */
    public String words(Figure figure) {
        return figure == null ? null : figure.state() == FigureState.MISSING ? figure.words() : (figure.words() + " " + figure.unitWords()).strip();
    }

    /** Who will supply a figure that is to come, and by when; empty otherwise. */
    public String pending(Figure figure) {
        if (figure == null || figure.pending() == null) {
            return "";
        }
        return figure.pending().owner() + (figure.pending().due() == null ? "" : ", by " + DayWords.of(figure.pending().due()));
    }
}
