package uk.totalplace.common;

import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.InvalidInput.Violation;

/** Collects what is wrong with a command, so that a person reads all of it at once and not one thing after another. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>();

    public Violations unless(boolean holds, String field, String message) {
        if (!holds) {
            found.add(new Violation(field, message));
        }
        return this;
    }

    /** A text that must be there; {@code missing} says so when it is not. */
    public Violations text(String field, String text, int most, String missing) {
        return unless(text != null && !text.isBlank(), field, missing).mayStayEmpty(field, text, most);
    }

    /** A text that may be missing, but not longer than its column. */
    public Violations mayStayEmpty(String field, String text, int most) {
        return unless(text == null || text.strip().length() <= most, field, "Use at most " + most + " characters.");
    }

    /** What another look found, too. */
    public Violations and(Violations others) {
        found.addAll(others.found);
        return this;
    }

    /** What is wrong, for people to read. */
    public List<String> messages() {
        return found.stream().map(Violation::message).toList();
    }

    /** @throws InvalidInput when anything is wrong */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
