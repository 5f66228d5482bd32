package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.totalplace.system.wire.Upload.Outcome;

/** Transfers as they are sent and read over HTTP. */
final class SentTransfers {
    static final String DATA_SET = "counting.transfer-return";
    static final String HEADINGS = "Financial year,Paid or received,Counterpart,Kind,Amount,Note\n";
    private static final Visitor OFFICER = Visitor.basic("officer");

    private SentTransfers() {
    }

    static Outcome send(Visitor visitor, String organisation, String mode, String lines) {
        return Upload.by(visitor, organisation).run(DATA_SET, mode, "transfers.csv", (HEADINGS + lines).getBytes(StandardCharsets.UTF_8));
    }

    static List<JsonObject> between(String organisation, String year) {
        return OFFICER.get("api/v1/transfers?organisation=" + organisation + "&year=" + year).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    static JsonObject one(String organisation, String year, String kind) {
        List<JsonObject> found = between(organisation, year).stream().filter(row -> row.getString("kind").equals(kind)).toList();
        assertEquals(1, found.size(), () -> kind + " of " + year + ": " + found);
        return found.get(0);
    }

    static JsonObject transfer(String ref) {
        Answer answer = OFFICER.get("api/v1/transfers/" + ref);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }
}
