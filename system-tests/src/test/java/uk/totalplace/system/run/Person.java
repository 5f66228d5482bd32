package uk.totalplace.system.run;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The demonstration accounts, one for each role. */
public enum Person {
    OFFICER, PARTNER, READER, LEAD, FINANCE, BOARD, SCRUTINY, CASEWORKER, AUDITOR, ADMIN;

    public String account() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param words everybody, keepers, uploaders (keepers and caseworkers), nobody's (allowed for uploaders, but what is asked for is not there), or accounts
     *     with spaces between; {@code hidden:} before them says that the others are told it is not there, and not that it is not theirs
     */
    public static Set<Person> called(String words) {
        return switch (words.replaceFirst("^hidden:", "")) {
            case "everybody" -> EnumSet.allOf(Person.class);
            case "keepers" -> EnumSet.of(OFFICER, PARTNER);
            case "uploaders", "nobody's" -> EnumSet.of(OFFICER, PARTNER, CASEWORKER);
            default -> {
                Set<Person> people = EnumSet.noneOf(Person.class);
                for (String word : words.replaceFirst("^hidden:", "").split(" ")) {
                    people.add(valueOf(word.toUpperCase(Locale.ROOT)));
                }
                yield people;
            }
        };
    }

    /** What the others are answered. */
    public static int refusal(String words) {
        return words.startsWith("hidden:") ? 404 : 403;
    }

    /** A caseworker hands in files too, but only those restricted to caseworkers: of the others it is told that they are not there. */
    public boolean isTurnedAway(int status, int refusal) {
        return status == refusal || this == CASEWORKER && status == 404;
    }
}
