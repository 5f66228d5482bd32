package uk.totalplace.counting.dimension;

import java.util.List;

/** Whose spending a line is (handbook 6.1). They are kept apart and never added: the count takes the first of them that a body has. */
public enum Basis implements Worded {
    /** What a body of the area spends. */
    BY_BODY("By the body", "by body", "body"),
    /** What is spent within the area, by whomever. */
    IN_AREA("In the area", "area", "where spent"),
    /** What is spent for those who live in the area, wherever. */
    FOR_RESIDENTS("For residents", "residents", "for benefit of residents", "who benefits");

    private final String word;
    private final List<String> aliases;

    Basis(String word, String... aliases) {
        this.word = word;
        this.aliases = List.of(aliases);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
