package uk.totalplace.counting.dimension;

/** Whose spending a line is (handbook 6.1). They are kept apart and never added: the count takes the first of them that a body has. */
public enum Basis implements Worded {
    /** What a body of the area spends. */
    BY_BODY(Words.of("By the body", "by body", "body")),
    /** What is spent within the area, by whomever. */
    IN_AREA(Words.of("In the area", "area", "where spent")),
    /** What is spent for those who live in the area, wherever. */
    FOR_RESIDENTS(Words.of("For residents", "residents", "for benefit of residents", "who benefits"));

    private final Words words;

    Basis(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
