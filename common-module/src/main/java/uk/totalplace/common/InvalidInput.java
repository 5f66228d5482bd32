package uk.totalplace.common;

import java.util.List;

/** What was sent cannot be kept; each violation names its field and says what is wrong with it. */
public class InvalidInput extends Refusal {
    private final transient List<Violation> violations;

    /** One field and what is wrong with it; the field is null when the whole is meant. */
    public record Violation(String field, String message) {
    }

    public InvalidInput(List<Violation> violations) {
        super(String.join(" ", violations.stream().map(Violation::message).toList()));
        this.violations = List.copyOf(violations);
    }

    public InvalidInput(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
