package uk.totalplace.portal.openid;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks a provider and takes JSON objects of at most a megabyte for an answer, within ten seconds and without following it elsewhere. */
class ProviderWire {
    private static final int LARGEST = 1 << 20;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).followRedirects(HttpClient.Redirect.NEVER).build();

    JsonObject get(String address) {
        return ask(address, request(address).GET());
    }

    /** @param authorization the header that says who redeems, when it is not said in the form */
    JsonObject post(String address, Map<String, String> form, Optional<String> authorization) {
        HttpRequest.Builder request = request(address).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encoded(form)));
        authorization.ifPresent(value -> request.header("Authorization", value));
        return ask(address, request);
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).header("Accept", "application/json");
    }

    private JsonObject ask(String address, HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] read = body.readNBytes(LARGEST);
                if (answer.statusCode() / 100 == 4) {
                    throw new NotGenuine(address + " refused with status " + answer.statusCode());
                }
                if (answer.statusCode() != 200) {
                    throw new ProviderSilent(address + " answered with status " + answer.statusCode(), null);
                }
                try (JsonReader reader = Json.createReader(new ByteArrayInputStream(read))) {
                    return reader.readObject();
                }
            }
        } catch (IOException | JsonException e) {
            throw new ProviderSilent(address + " gave no usable answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderSilent(address + " was not waited for", e);
        }
    }
}
