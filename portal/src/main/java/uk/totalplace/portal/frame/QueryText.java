package uk.totalplace.portal.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of an address after the question mark: written, and read so that what cannot be understood asks for nothing. */
public final class QueryText {
    private QueryText() {
    }

    public static String of(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(entry -> entry.getKey() + "=" + encoded(entry.getValue())).collect(Collectors.joining("&"));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Null for a text that means none of the kind. */
    public static <E extends Enum<E>> E choice(String text, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).filter(one -> one.name().equalsIgnoreCase(text)).findFirst().orElse(null);
    }
}
