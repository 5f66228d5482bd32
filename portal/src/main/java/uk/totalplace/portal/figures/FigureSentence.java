package uk.totalplace.portal.figures;

import java.util.Locale;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.portal.frame.DayWords;

/** What a figure says, in one sentence that could be read out in a meeting. */
final class FigureSentence {
    private FigureSentence() {
    }

    static String of(Figure figure) {
        if (figure.state() == FigureState.MISSING) {
            return "%s: nobody has given this figure yet.".formatted(figure.label());
        }
        if (figure.state() == FigureState.SUPPRESSED) {
            return "%s: not shown, because so few stand behind it that they could be recognised.".formatted(figure.label());
        }
        String value = figure.words() + (figure.unitWords().isEmpty() ? "" : " " + figure.unitWords());
        String prices = figure.priceBase() == null ? "" : Character.isDigit(figure.priceBase().charAt(0)) ? " in " + figure.priceBase() + " prices" : " in " + figure.priceBase();
        return "%s: %s%s, %s.".formatted(figure.label(), value, prices, footing(figure)) + (figure.state() == FigureState.PROVISIONAL ? " It may still change." : "");
    }

    private static String footing(Figure figure) {
        String day = figure.asOf() == null ? "" : " as of " + DayWords.of(figure.asOf());
        return switch (figure.kind()) {
            case ACTUAL -> figure.kind().word() + day;
            case ESTIMATE -> "an estimate" + day + (figure.evidenceGrade() == null ? "" : " that rests on evidence of grade " + figure.evidenceGrade() + " of 6 (" + figure.gradeWords().toLowerCase(Locale.ROOT) + ")");
            case TARGET -> "a target" + day;
        };
    }
}
