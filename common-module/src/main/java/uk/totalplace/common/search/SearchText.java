package uk.totalplace.common.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody searches for. Every word must be found, as a word or the beginning of one, in any order; case, accents, punctuation
 * and the ampersand do not matter. Only the first {@value #MOST_WORDS} words count.
 */
public final class SearchText {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;

    private final String typed;
    private final List<String> words;

    private SearchText(String typed) {
        this.typed = typed;
        this.words = Arrays.stream(Folding.fold(typed).split(" ")).filter(word -> !word.isEmpty()).map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD))).limit(MOST_WORDS).toList();
    }

    /** @param typed null is nothing to search for */
    public static SearchText of(String typed) {
        return new SearchText(typed == null ? "" : typed.strip());
    }

    /** SQL that gives the searchable text of a row; what is null counts as nothing. A stored column is made of the same by the placeholders of the migrations. */
    public static String column(String... expressions) {
        return Folding.sqlBegin() + Arrays.stream(expressions).map(expression -> "coalesce(" + expression + ", '')").collect(Collectors.joining(" || ' ' || ")) + Folding.sqlEnd();
    }

    /** What stands before and after an expression in a migration, to make it searchable text. */
    public static List<String> around() {
        return List.of(Folding.sqlBegin(), Folding.sqlEnd());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public String typed() {
        return typed;
    }

    /** Whether texts that are not in the database hold every word. */
    public boolean isIn(String... texts) {
        String folded = Folding.fold(Arrays.stream(texts).filter(text -> text != null).collect(Collectors.joining(" ")));
        return words.stream().allMatch(word -> folded.contains(" " + word));
    }

    /** SQL that holds where a searchable text has every word; its parameters are {@link #patterns}. */
    public String condition(String column) {
        return words.isEmpty() ? "1 = 0" : words.stream().map(word -> column + " like ?").collect(Collectors.joining(" and ", "(", ")"));
    }

    /** Without wildcards of its own: the folding leaves none. */
    public List<String> patterns() {
        return words.stream().map(word -> "% " + word + "%").toList();
    }

    /** The beginning of a searchable text that begins with what was typed. */
    String beginning(int most) {
        String all = " " + String.join(" ", words);
        return all.substring(0, Math.min(all.length(), most));
    }

    /** A reference as it is compared: without case, blanks and hyphens. */
    String reference() {
        return typed.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
    }

    /** A text in pieces, those that were searched for marked. */
    public List<Piece> marked(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = isWordStart(text, at) ? endOfMatch(text, at) : at;
            if (end > at) {
                add(pieces, text, from, at, false);
                add(pieces, text, at, end, true);
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        add(pieces, text, from, text.length(), false);
        return pieces;
    }

    /** A part of a text that was searched for, or was not. */
    public record Piece(String text, boolean marked) {
    }

    private static void add(List<Piece> pieces, String text, int from, int to, boolean marked) {
        if (to > from) {
            pieces.add(new Piece(text.substring(from, to), marked));
        }
    }

    private static boolean isWordStart(String text, int at) {
        return !Folding.fold(text.charAt(at)).isBlank() && (at == 0 || Folding.fold(text.charAt(at - 1)).equals(" ") || text.charAt(at - 1) == '&');
    }

    private int endOfMatch(String text, int from) {
        return words.stream().mapToInt(word -> endOf(word, text, from)).max().orElse(from);
    }

    private static int endOf(String word, String text, int from) {
        int matched = 0;
        for (int at = from; at < text.length(); at++) {
            String letter = Folding.fold(text.charAt(at));
            if (!word.startsWith(letter, matched)) {
                return from;
            }
            matched += letter.length();
            if (matched == word.length()) {
                return at + 1;
            }
        }
        return from;
    }
}
