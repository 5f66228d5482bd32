package uk.totalplace.system.wire;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server answered, redirects not followed. */
public record Answer(int status, String body, HttpResponse<?> response) {
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    public String location() {
        return header("Location").orElse("");
    }

    /** The words of the page's heading, without markup. */
    public String heading() {
        Matcher matcher = HEADING.matcher(body);
        return matcher.find() ? plain(matcher.group(1)) : "";
    }

    public static String plain(String html) {
        return html.replaceAll("(?s)<script.*?</script>", " ").replaceAll("<[^>]*>", " ").replace("&amp;", "&").replace("&nbsp;", " ").replaceAll("\\s+", " ").strip();
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (RuntimeException notJson) {
            throw new AssertionError("Not a JSON object, status " + status + ": " + body, notJson);
        }
    }

    public boolean isProblem() {
        return header("Content-Type").orElse("").startsWith("application/problem+json");
    }

    @Override
    public String toString() {
        return status + " " + (body.length() > 600 ? body.substring(0, 600) + "…" : body);
    }
}
