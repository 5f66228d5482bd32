package uk.totalplace.counting.supplier;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a payee's name looks like a private person's, or like those of several. Of one who trades under a name it is the trader that counts. It errs towards yes where a title or initials say so, because a name
 * that is shown cannot be taken back, and towards no where any word belongs to a business.
 */
final class PersonalNames {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "reverend", "sir", "dame", "cllr", "messrs");
    private static final Set<String> COMPANIES = Set.of("ltd", "limited", "plc", "llp", "cic");
    private static final Pattern TRADING_AS = Pattern.compile("(?:(.*\\S)\\s+)?\\(?(?:t[/\\\\]as?|trading as)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[&+]|\\band\\b|(?<=\\p{L}{2})\\s?/)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SURNAME_FIRST = Pattern.compile("[\\p{L}'’-]{2,}, ?(\\p{L}\\.? ?){1,3}");
    private static final Pattern INITIALS_FIRST = Pattern.compile("(\\p{L}\\.? ){1,3}[\\p{L}'’-]{3,}|(\\p{L}\\.){1,3} ?[\\p{L}'’-]{3,}");
    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:[. ]+\\p{L}){0,2}\\.?");
    private static final Set<String> BUSINESS = WordList.of("business-words.txt");
    private static final Set<String> GIVEN = WordList.of("given-names.txt");

    private PersonalNames() {
    }

    static boolean looksLikeOne(String written, String folded) {
        List<String> words = List.of(folded.split(" "));
        if (words.contains("t") || words.contains("trading")) {
            Matcher trading = TRADING_AS.matcher(written);
            if (trading.matches()) {
                return trading.group(1) != null && looksLikeOne(trading.group(1), SupplierName.folded(trading.group(1)));
            }
        }
        if (words.size() > 1 && TITLES.contains(words.get(0))) {
            return !COMPANIES.contains(words.get(words.size() - 1));
        }
        if (words.size() < 2 || words.stream().anyMatch(word -> BUSINESS.contains(word) || word.chars().anyMatch(Character::isDigit))) {
            return false;
        }
        boolean mayBeSeveral = words.contains("and") || written.indexOf('/') > 0 || written.indexOf('+') > 0;
        String[] several = mayBeSeveral ? BETWEEN.split(written) : new String[] {written};
        return several.length > 1 ? areSeveral(several) : isOne(written, words);
    }

    /** John and Mary Smith, J and M Smith, or John Smith and Mary Jones: each is a person, or has a given name or initials and shares the surname of the last. */
    private static boolean areSeveral(String[] several) {
        for (int i = 0; i < several.length; i++) {
            String folded = SupplierName.folded(several[i]);
            boolean sharesSurname = i < several.length - 1 && (GIVEN.contains(folded) || INITIALS.matcher(several[i]).matches());
            if (!sharesSurname && !isOne(several[i], List.of(folded.split(" ")))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOne(String written, List<String> words) {
        if (words.size() < 2 || words.size() > 4) {
            return false;
        }
        return words.size() <= 3 && isGiven(written, words) || SURNAME_FIRST.matcher(written).matches() || INITIALS_FIRST.matcher(written).matches();
    }

    /** A given name and a surname, or the surname, a comma and a given name. */
    private static boolean isGiven(String written, List<String> words) {
        int comma = written.indexOf(',');
        boolean surnameFirst = comma > 0 && comma == written.lastIndexOf(',') && SupplierName.folded(written.substring(0, comma)).equals(words.get(0));
        return surnameFirst ? GIVEN.contains(words.get(1)) : GIVEN.contains(words.get(0)) && words.stream().skip(1).allMatch(word -> word.length() > 1 || words.size() == 3);
    }
}
