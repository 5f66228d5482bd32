package uk.totalplace.counting.supplier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.organisation.OrganisationRow;

/**
 * Which partner a payee's name means. How sure that is, is a score from 0 to 100 that is shown with its reason: a whole official name says more than an
 * alias, an alias of several words more than one word or an abbreviation, which others may be called too. A person decides.
 */
public final class PartnerNames {
    public static final int LEAST = 60;
    private static final int OFFICIAL = 100;
    private static final int ALIAS = 95;
    private static final int BEGINS = 80;
    private static final int ONE_WORD = 70;
    private static final int LONGEST_ABBREVIATION = 5;

    private final Map<String, Match> byName = new HashMap<>();

    /** A partner by its code, how sure it is, and why. */
    public record Match(String organisation, int score, String reason) {
    }

    public PartnerNames(List<OrganisationRow> organisations) {
        for (OrganisationRow organisation : organisations) {
            put(organisation.name(), new Match(organisation.code(), OFFICIAL, "its official name"));
        }
        for (OrganisationRow organisation : organisations) {
            organisation.aliases().stream().filter(alias -> !isCode(alias)).forEach(alias -> put(alias, alias(organisation.code(), alias)));
        }
    }

    private static Match alias(String code, String alias) {
        if (alias.contains(" ")) {
            return new Match(code, ALIAS, "“" + alias + "”, a name it goes by");
        }
        return alias.length() <= LONGEST_ABBREVIATION && alias.equals(alias.toUpperCase(Locale.UK))
                ? new Match(code, LEAST, "“" + alias + "”, an abbreviation others may use too") : new Match(code, ONE_WORD, "“" + alias + "”, a single word");
    }

    /** Codes of registers stand among the aliases; a payee is not called by one. */
    private static boolean isCode(String alias) {
        return alias.startsWith("GB-") || alias.chars().anyMatch(Character::isDigit);
    }

    private void put(String name, Match match) {
        byName.merge(SupplierName.of(name).core(), match, (first, second) -> first.score() >= second.score() ? first : second);
    }

    /** The names without their legal forms by which partners are meant. */
    Set<String> names() {
        return byName.keySet();
    }

    /** Those of them that mean a partner surely, even when a name goes on after them. */
    List<String> beginnings() {
        return byName.entrySet().stream().filter(entry -> entry.getValue().score() >= ALIAS).map(Map.Entry::getKey).toList();
    }

    /** Empty when the name means no partner. */
    public Optional<Match> meant(SupplierName name) {
        Match exact = byName.get(name.core());
        if (exact != null) {
            return Optional.of(exact);
        }
        String core = name.core();
        for (int end = core.lastIndexOf(' '); end > 0; end = core.lastIndexOf(' ', end - 1)) {
            Match begun = byName.get(core.substring(0, end));
            if (begun != null && begun.score() >= ALIAS) {
                return Optional.of(new Match(begun.organisation(), BEGINS, "it begins with " + begun.reason()));
            }
        }
        return Optional.empty();
    }
}
