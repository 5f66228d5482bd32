package uk.totalplace.board.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.money.Money;

/** Whether what was reported and what is computed say the same in the precision in which it was reported. */
public enum Agreement {
    AGREES, DIFFERS, PENDING, COMPUTED_ONLY;

    public String word() {
        return switch (this) {
            case AGREES -> "Agrees";
            case DIFFERS -> "Differs";
            case PENDING -> "Figures to come";
            case COMPUTED_ONLY -> "Not in the report";
        };
    }

    /** @param reported null where the report does not state it @param computed null where nothing computes it yet */
    static Agreement of(Figure reported, Figure computed) {
        if (reported == null) {
            return COMPUTED_ONLY;
        }
        if (reported.state() == FigureState.MISSING || computed == null || computed.state() == FigureState.MISSING) {
            return PENDING;
        }
        boolean same = reported.isMoney() ? isSame(reported.lowPence(), computed.lowPence()) && isSame(reported.highPence(), computed.highPence()) && isSame(reported.centralPence(), middle(computed))
                : rounded(reported.value()).equals(rounded(computed.value()));
        return same ? AGREES : DIFFERS;
    }

    /** An end that was not reported is not compared. */
    private static boolean isSame(Long reported, Long computed) {
        return reported == null || computed != null && Money.ofPence(reported).words().equals(Money.ofPence(computed).words());
    }

    private static Long middle(Figure figure) {
        return figure.centralPence() == null && Objects.equals(figure.lowPence(), figure.highPence()) ? figure.lowPence() : figure.centralPence();
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }
}
