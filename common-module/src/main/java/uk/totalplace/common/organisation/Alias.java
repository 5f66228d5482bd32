package uk.totalplace.common.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/** Another name or code by which files call an organisation. Two aliases are the same when they differ only in case or spacing. */
@Embeddable
public class Alias {
    @Column(name = "alias", nullable = false, length = 200)
    private String text;
    @Column(name = "alias_key", nullable = false, length = 200)
    private String key;

    protected Alias() {
    }

    static Alias of(String text) {
        Alias alias = new Alias();
        alias.text = text.strip();
        alias.key = keyOf(text);
        return alias;
    }

    /** What is compared: lower case, letters and digits only, "and" for an ampersand. */
    static String keyOf(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]", "");
    }

    String text() {
        return text;
    }

    String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alias alias && key.equals(alias.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key);
    }
}
