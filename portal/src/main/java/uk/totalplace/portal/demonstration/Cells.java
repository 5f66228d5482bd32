package uk.totalplace.portal.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The cells of one demonstration row by column; an empty cell is nothing. */
record Cells(Map<String, String> cells) {
    String text(String column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    BigDecimal number(String column) {
        return text(column) == null ? null : new BigDecimal(text(column));
    }

    LocalDate day(String column) {
        return text(column) == null ? null : LocalDate.parse(text(column));
    }

    boolean yes(String column) {
        return "yes".equals(text(column));
    }

    /** Several in one cell, with upright strokes between. */
    List<String> list(String column) {
        return text(column) == null ? List.of() : List.of(text(column).split("\\|"));
    }
}
