package uk.totalplace.margate.placement;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is known of one placement: all of it is restricted. {@code kind}, {@code placingAuthority} and {@code area} are codes where they are known and else as
 * written; anything but the reference may be null. {@code end} is the last day.
 */
record PlacementDetails(String reference, String kind, String placingAuthority, String area, LocalDate start, LocalDate end, LocalDate noticeReceivedOn, LocalDate decidedOn) {

    /** The text that is encrypted. */
    String text() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "reference", reference);
        add(json, "kind", kind);
        add(json, "placingAuthority", placingAuthority);
        add(json, "area", area);
        add(json, "start", start);
        add(json, "end", end);
        add(json, "noticeReceivedOn", noticeReceivedOn);
        add(json, "decidedOn", decidedOn);
        return json.build().toString();
    }

    static PlacementDetails of(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new PlacementDetails(json.getString("reference"), json.getString("kind", null), json.getString("placingAuthority", null), json.getString("area", null),
                    day(json, "start"), day(json, "end"), day(json, "noticeReceivedOn"), day(json, "decidedOn"));
        }
    }

    /** The reference in the one form in which it is looked up: width, case and spaces do not tell two apart. */
    static String oneForm(String reference) {
        return Normalizer.normalize(reference, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    String referenceInOneForm() {
        return oneForm(reference);
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    private static LocalDate day(JsonObject json, String name) {
        return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
    }
}
