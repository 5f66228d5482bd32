package uk.totalplace.common.view;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;

/**
 * Where a list with its filters stands inside the portal. The query is cleaned, so that the same view has the same address: what asks
 * for nothing, the place in the list and what belongs to the page's machinery are left out, and the rest is sorted by name.
 */
public record ListAddress(String path, String query) {
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_QUERY = 1000;
    private static final Set<String> OF_NO_VIEW = Set.of("first", "page");

    /**
     * @param path  inside the portal, beginning with a slash, without a query
     * @param query as a browser writes it, with or without its question mark; null is none
     * @throws InvalidInput when it is not a page of the portal, or too long
     */
    public static ListAddress of(String path, String query) {
        if (path == null || path.length() > LONGEST_PATH || !path.matches("(/[A-Za-z0-9][A-Za-z0-9_-]*)+(\\.xhtml)?") || path.startsWith("/api/") || path.equals("/login.xhtml")) {
            throw new InvalidInput("path", "“" + path + "” is not a list of the portal. Save a view from the list itself.");
        }
        String cleaned = cleaned(query == null ? "" : query.replaceFirst("^\\?", ""));
        if (cleaned.length() > LONGEST_QUERY) {
            throw new InvalidInput("query", "The filters are longer than " + LONGEST_QUERY + " characters. Use fewer of them.");
        }
        return new ListAddress(path, cleaned);
    }

    /** The address inside the portal, to go to. */
    public String href() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Names and values in the order of the query, decoded, for people to read. */
    public List<Map.Entry<String, String>> filters() {
        return parameters(query);
    }

    private static String cleaned(String query) {
        return parameters(query).stream().filter(one -> !one.getValue().isBlank() && !OF_NO_VIEW.contains(one.getKey()) && !one.getKey().startsWith("jakarta.faces") && !one.getKey().startsWith("primefaces"))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder())).distinct().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue().strip())).collect(Collectors.joining("&"));
    }

    private static List<Map.Entry<String, String>> parameters(String query) {
        return Arrays.stream(query.split("&")).filter(one -> !one.isEmpty()).map(one -> one.split("=", 2)).map(pair -> Map.entry(decoded(pair[0]), pair.length == 1 ? "" : decoded(pair[1]))).toList();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput("query", "The filters cannot be read: “" + text + "”. Set them in the list and save the view again.");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
