package uk.totalplace.common.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How an actual stands: first value, target in force, colour, direction since the observation of {@code beforeOn}. Nulls where there is none. */
public record Standing(BigDecimal baseline, BigDecimal target, Rag rag, Direction direction, BigDecimal before, LocalDate beforeOn, String definition) {
    /** Of a measure nobody has defined a target for. */
    public static final Standing UNDEFINED = new Standing(null, null, Rag.GREY, Direction.UNKNOWN, null, null, null);
}
