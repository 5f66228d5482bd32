package uk.totalplace.common.tabular;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front when it is written to CSV, and loses it when it is read again.
 * Text that already has apostrophes before such a sign gets one more, so that reading always gives back what was written.
 */
final class FormulaShield {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private FormulaShield() {
    }

    static String raised(String text) {
        return isRisky(text.toCharArray(), 0, text.length()) && !PLAIN_NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** How many characters to leave out at the start of this cell: 1 when the shield is there, else 0. */
    static int width(char[] buffer, int offset, int length) {
        return length > 1 && buffer[offset] == '\'' && isRisky(buffer, offset + 1, length - 1) ? 1 : 0;
    }

    /** Apostrophes, then a control character, or then spaces and a sign that starts a formula. */
    private static boolean isRisky(char[] buffer, int offset, int length) {
        int end = offset + length;
        int at = offset;
        while (at < end && buffer[at] == '\'') {
            at++;
        }
        if (at < end && (buffer[at] == '\t' || buffer[at] == '\r' || buffer[at] == '\n')) {
            return true;
        }
        while (at < end && WhiteSpace.isBlank(buffer[at])) {
            at++;
        }
        return at < end && "=+-@".indexOf(buffer[at]) >= 0;
    }
}
