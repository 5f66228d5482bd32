package uk.totalplace.system.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.run.TheServer;

/** Somebody who speaks HTTP with the portal: with a session after signing in, or with HTTP Basic at the API. */
public final class Visitor {
    public static final String PASSWORD = "totalplace";
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Map<String, Visitor> SIGNED_IN = new LinkedHashMap<>();

    private final URI address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
    private final Map<String, String> always = new LinkedHashMap<>();

    private Visitor(URI address) {
        this.address = address;
    }

    public static Visitor stranger() {
        return stranger(TheServer.running());
    }

    public static Visitor stranger(Server server) {
        return new Visitor(server.address());
    }

    public static Visitor basic(String name) {
        return basic(TheServer.running(), name, PASSWORD);
    }

    public static Visitor basic(Server server, String name, String password) {
        Visitor visitor = new Visitor(server.address());
        visitor.always.put("Authorization", "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8)));
        return visitor;
    }

    /** Signed in once in a run and then remembered: signing in is not what most tests are about. */
    public static synchronized Visitor signedIn(String name) {
        return SIGNED_IN.computeIfAbsent(name, who -> {
            Visitor visitor = stranger();
            Answer answer = visitor.signIn(who, PASSWORD, null);
            if (answer.status() != 302 || answer.location().contains("/login.xhtml")) {
                throw new AssertionError(who + " could not sign in: " + answer);
            }
            return visitor;
        });
    }

    public Answer signIn(String name, String password, String to) {
        Answer door = get("login.xhtml" + (to == null ? "" : "?to=" + encoded(to)));
        Map<String, String> fields = hiddenFields(door.body());
        fields.put("user-name", name);
        fields.put("password", password);
        fields.put("enter", "Sign in");
        return post("login.xhtml", fields);
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Answer post(String path, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return send("POST", path, form.getBytes(StandardCharsets.UTF_8), with(headers, "Content-Type", "application/x-www-form-urlencoded"));
    }

    public Answer sendJson(String method, String path, String json, String... headers) {
        return send(method, path, json.getBytes(StandardCharsets.UTF_8), with(headers, "Content-Type", "application/json"));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** What a browser would keep as a file. */
    public byte[] file(String path) {
        HttpResponse<byte[]> response = exchange("GET", path, null, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }

    /** @param path below the portal's address, or with a leading slash from the host's root */
    public Answer send(String method, String path, byte[] body, String... headers) {
        HttpResponse<String> response = exchange(method, path, body, BodyHandlers.ofString(), headers);
        return new Answer(response.statusCode(), response.body(), response);
    }

    private <T> HttpResponse<T> exchange(String method, String path, byte[] body, BodyHandler<T> as, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofMinutes(2)).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        always.forEach(request::header);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), as);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).findFirst();
    }

    /** The hidden inputs of a page, which a browser would send back with its form. */
    public static Map<String, String> hiddenFields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(page);
        while (inputs.find()) {
            if ("hidden".equals(attribute(inputs.group(), "type"))) {
                fields.put(attribute(inputs.group(), "name"), attribute(inputs.group(), "value"));
            }
        }
        fields.remove("");
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] more = java.util.Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return more;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
