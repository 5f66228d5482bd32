package uk.totalplace.counting.dimension;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ten divisions of the Classification of the Functions of Government (COFOG 1999, United Nations), in which HM Treasury publishes its country and regional analyses too. */
public enum Cofog {
    GENERAL_PUBLIC_SERVICES("01", "General public services"), DEFENCE("02", "Defence"), PUBLIC_ORDER_AND_SAFETY("03", "Public order and safety"), ECONOMIC_AFFAIRS("04", "Economic affairs"),
    ENVIRONMENTAL_PROTECTION("05", "Environmental protection"), HOUSING_AND_COMMUNITY_AMENITIES("06", "Housing and community amenities"), HEALTH("07", "Health"),
    RECREATION_CULTURE_RELIGION("08", "Recreation, culture and religion"), EDUCATION("09", "Education"), SOCIAL_PROTECTION("10", "Social protection");

    private final String code;
    private final String word;

    Cofog(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /** Two figures. */
    public String code() {
        return code;
    }

    public String word() {
        return word;
    }

    /** The division of a code such as {@code 09} or {@code 09.2}; empty when it is none. */
    public static Optional<Cofog> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> code.equals(one.code) || code.startsWith(one.code + ".")).findFirst();
    }

    /** The code as the register keeps it, from {@code 9}, {@code 09.2}, {@code 9.2 Secondary education} or a division's name; empty when it is none. */
    public static Optional<String> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace("&", "and");
        Optional<String> named = Arrays.stream(values()).filter(one -> one.word.toLowerCase(Locale.ROOT).equals(plain)).map(Cofog::code).findFirst();
        if (named.isPresent()) {
            return named;
        }
        String code = plain.replaceFirst("^gf", "").replaceFirst("[ –:-].*$", "").replaceFirst("\\.$", "");
        if (!code.matches("\\d{1,2}(\\.\\d){0,2}")) {
            return Optional.empty();
        }
        String two = code.matches("\\d(\\..*)?") ? "0" + code : code;
        return ofCode(two).map(division -> two);
    }
}
