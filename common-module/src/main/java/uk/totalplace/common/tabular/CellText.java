package uk.totalplace.common.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * The text of a spreadsheet cell, as a person would write it in CSV: dates in ISO form, numbers plain and without the dust of binary fractions,
 * TRUE and FALSE, an error as its sign ("#N/A"), of a formula the value last calculated.
 */
final class CellText {

    /** What Excel keeps of a number; digits beyond come from binary fractions (0.30000000000000004). */
    private static final MathContext EXCEL = new MathContext(15);
    private static final int LARGEST_EXPONENT = 400;
    /** 31 December 9999, the last day a spreadsheet knows. */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {
    }

    static String of(Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        String text = value == null ? cell.getRawValue() : value.toString();
        return text == null ? "" : text(text);
    }

    private static String text(String written) {
        String text = written.contains("_x") ? unescaped(written) : written;
        char[] characters = text.toCharArray();
        int shield = FormulaShield.width(characters, 0, characters.length);
        return WhiteSpace.tidied(characters, shield, characters.length - shield);
    }

    /** Workbooks write characters that XML does not allow, and often line ends, as "_x000D_". */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(escape ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static String number(Cell cell, BigDecimal number) {
        DateFormat format = DateFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (format == DateFormat.NONE || number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return plain(number);
        }
        boolean withinFirstDay = number.compareTo(BigDecimal.ONE) < 0;
        if (format == DateFormat.DATE && withinFirstDay) {
            // day 0: a formula that points at an empty cell, shown as "00/01/1900"
            return plain(number);
        }
        LocalDateTime moment = cell.asDate().plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
        if (withinFirstDay) {
            return TIME.format(moment);
        }
        LocalDate day = moment.toLocalDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toString() : DATE_AND_TIME.format(moment);
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            // beyond what a spreadsheet can hold; writing it out would fill the memory with zeros
            return number.toString();
        }
        BigDecimal kept = number.scale() > 0 ? number.round(EXCEL) : number;
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
    }
}
