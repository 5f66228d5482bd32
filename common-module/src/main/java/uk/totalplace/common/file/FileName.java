package uk.totalplace.common.file;

import java.util.Locale;

/** The name of a file as a sender gives it, which may hold folders, and characters that no system should be asked to write. */
public final class FileName {
    private static final int MOST = 200;

    private FileName() {
    }

    /**
     * The last part of the name without what cannot be seen, what turns the direction of writing (a name that reads
     * {@code exe.pdf} backwards), and what other systems keep for themselves; {@code unnamed} when nothing is left. At most 200 characters.
     */
    public static String cleaned(String name) {
        String last = name == null ? "" : name.replace('\\', '/').replaceAll(".*/", "").replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "").replaceAll("[<>:\"|?*]", "_").replaceAll("^[.\\s]+|[.\\s]+$", "");
        return shortened(last.isEmpty() ? "unnamed" : last);
    }

    /** What follows the last point, in lower case; empty when there is none. */
    public static String ending(String name) {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** The end of a long name stays, because it says what kind of file it is. */
    private static String shortened(String name) {
        if (name.length() <= MOST) {
            return name;
        }
        String ending = ending(name);
        String kept = ending.isEmpty() || ending.length() > 10 ? "" : "." + ending;
        int cut = MOST - kept.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + kept;
    }
}
