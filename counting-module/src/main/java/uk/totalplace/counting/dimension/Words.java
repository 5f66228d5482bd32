package uk.totalplace.counting.dimension;

import java.util.List;

/** What a value is called: the word that pages and templates write, and what else people call it, in small letters. */
public record Words(String word, List<String> aliases) {

    static Words of(String word, String... aliases) {
        return new Words(word, List.of(aliases));
    }
}
