package uk.totalplace.margate.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom a placement is for, as the duties to give notice tell them apart. */
public enum PlacementKind {
    LOOKED_AFTER_CHILD("Looked-after child", "LAC", "Child looked after", "Looked after child"),
    CARE_LEAVER("Care leaver"),
    ASYLUM_SEEKING_CHILD("Unaccompanied asylum-seeking child", "UASC", "Unaccompanied asylum seeking child"),
    HOMELESS_HOUSEHOLD("Homeless household", "Homeless", "Temporary accommodation"),
    ADULT_WITH_CARE_NEEDS("Adult with a learning disability or mental health need", "Adult LD/MH", "Adult social care"),
    OFFENDER("Offender", "Probation"),
    ASYLUM("Asylum dispersal", "Asylum"),
    EXEMPT_ACCOMMODATION("Exempt accommodation", "Supported exempt accommodation");

    private final String word;
    private final List<String> aliases;

    PlacementKind(String word, String... aliases) {
        this.word = word;
        this.aliases = List.of(aliases);
    }

    public String word() {
        return word;
    }

    static Optional<PlacementKind> called(String text) {
        String written = text.toLowerCase(Locale.UK);
        return Arrays.stream(values()).filter(kind -> kind.word.toLowerCase(Locale.UK).equals(written) || kind.name().toLowerCase(Locale.UK).equals(written)
                || kind.aliases.stream().anyMatch(alias -> alias.toLowerCase(Locale.UK).equals(written))).findFirst();
    }
}
