package uk.totalplace.common.tabular;

import java.util.Locale;

/** Whether the number format of a spreadsheet cell shows a date. The number itself says nothing: a day is a count of days since 1900. */
enum DateFormat {

    NONE, DATE, TIME;

    /**
     * @param id      number of the format, null when the cell has none; those below 164 are built in and mean the same everywhere
     * @param pattern the pattern of the format, null when the workbook does not spell it out
     */
    static DateFormat of(Integer id, String pattern) {
        if (id == null) {
            return NONE;
        }
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) {
            return DATE;
        }
        if (id >= 18 && id <= 21) {
            return TIME;
        }
        return pattern == null || id < 164 ? NONE : of(signs(pattern));
    }

    private static DateFormat of(String signs) {
        boolean clock = signs.indexOf('h') >= 0 || signs.indexOf('s') >= 0;
        if (signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0 || signs.indexOf('m') >= 0 && !clock) {
            return DATE;
        }
        // "[h]:mm" counts hours past a day: a duration, which stays a number
        return clock && signs.indexOf('[') < 0 ? TIME : NONE;
    }

    /** The first section of the pattern without quoted text, escaped signs, colours, currencies and conditions. */
    private static String signs(String pattern) {
        String format = pattern.toLowerCase(Locale.ROOT);
        if (format.equals("general") || format.equals("standard")) {
            return "";
        }
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < format.length() && format.charAt(i) != ';'; i++) {
            char c = format.charAt(i);
            switch (c) {
                case '\\', '_', '*' -> i++;
                case '"' -> i = skipTo('"', format, i);
                case '[' -> {
                    int end = skipTo(']', format, i);
                    if (format.substring(i + 1, Math.min(end, format.length())).matches("h+|m+|s+")) {
                        signs.append("[h");
                    }
                    i = end;
                }
                default -> signs.append(c);
            }
        }
        return signs.toString();
    }

    private static int skipTo(char end, String format, int from) {
        int at = format.indexOf(end, from + 1);
        return at < 0 ? format.length() : at;
    }
}
