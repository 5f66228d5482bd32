package uk.totalplace.common.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * What the people who run the server have set. A name such as {@code audit.key} is looked for in the server's naming as
 * {@code totalplace/audit.key} and else in the environment as {@code TOTALPLACE_AUDIT_KEY}.
 */
@ApplicationScoped
public class Settings {

    public Optional<String> text(String name) {
        return named(name).or(() -> environment(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public List<String> list(String name) {
        return text(name).stream().flatMap(value -> Stream.of(value.split("[,;]"))).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    public boolean yes(String name) {
        return text(name).map(value -> value.toLowerCase(Locale.ROOT)).filter(value -> value.equals("yes") || value.equals("true")).isPresent();
    }

    /** @throws java.time.format.DateTimeParseException when what is set is not an ISO date: a wrong setting must be seen */
    public Optional<LocalDate> date(String name) {
        return text(name).map(LocalDate::parse);
    }

    /** @throws NumberFormatException when what is set is not a whole number */
    public long whole(String name, long otherwise) {
        return text(name).map(Long::valueOf).orElse(otherwise);
    }

    private static Optional<String> named(String name) {
        try {
            return Optional.ofNullable(new InitialContext().lookup("totalplace/" + name)).map(Object::toString);
        } catch (NamingException notSetThere) {
            return Optional.empty();
        }
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv("TOTALPLACE_" + name.toUpperCase(Locale.ROOT).replace('.', '_')));
    }
}
