package uk.totalplace.common.tabular;

/** White space as spreadsheets, web pages and e-mail leave it in cells: made plain, since nobody means it. */
final class WhiteSpace {

    private WhiteSpace() {
    }

    static String tidied(String text) {
        return tidied(text.toCharArray(), 0, text.length());
    }

    /** The text with each run of white space as one space and none at the ends. The usual clean cell is copied once, as it is. */
    static String tidied(char[] buffer, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && isBlank(buffer[from])) {
            from++;
        }
        while (to > from && isBlank(buffer[to - 1])) {
            to--;
        }
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            boolean plain = c > ' ' && c < 0x7F || c > 0x9F && !isBlank(c) || c == ' ' && buffer[i - 1] != ' ';
            if (!plain) {
                return collapsed(buffer, from, to);
            }
        }
        return from == to ? "" : new String(buffer, from, to - from);
    }

    private static String collapsed(char[] buffer, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        boolean spaceDue = false;
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            if (isDirectionMark(c)) {
                continue;
            }
            if (isBlank(c)) {
                spaceDue = true;
                continue;
            }
            if (spaceDue) {
                text.append(' ');
                spaceDue = false;
            }
            text.append(c);
        }
        return text.toString();
    }

    static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7F) {
            return false;
        }
        return c == 0x7F || c == 0x85 || Character.isSpaceChar(c) || isZeroWidth(c) || isDirectionMark(c);
    }

    private static boolean isZeroWidth(char c) {
        return c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF || c == 0x180E;
    }

    /** Windows puts these between the parts of a copied date: "01/02/2010" would fall apart if they counted as spaces. */
    private static boolean isDirectionMark(char c) {
        return c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
