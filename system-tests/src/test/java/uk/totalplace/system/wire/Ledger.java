package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;

/** What the tests of the savings ledger share: who acts on it, and what they send. */
abstract class Ledger {
    static final String KENT = "E10000016";
    static final String THANET = "E07000114";
    final Visitor officer = Visitor.basic("officer");
    final Visitor lead = Visitor.basic("lead");
    final Visitor finance = Visitor.basic("finance");
    final Visitor partner = Visitor.basic("partner");
    final Visitor reader = Visitor.basic("reader");

    String baseline(long pence) {
        Answer answer = officer.sendJson("POST", "api/v1/baselines", baselineBody(pence, ""));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().getString("ref");
    }

    static String baselineBody(long pence, String more) {
        return "{\"title\":\"What it costs today\",\"theme\":\"gateway\",\"period\":\"2009/10\",\"amountPence\":%d,\"priceBase\":\"2009/10\",\"source\":\"A test\"%s}".formatted(pence, more);
    }

    static String saving(String baseline, String title, long low, long high, String more) {
        return ("{\"theme\":\"gateway\",\"title\":\"%s\",\"kind\":\"RECURRENT\",\"cashability\":\"CASHABLE\",\"valueType\":\"FISCAL\",\"lowPence\":%d,\"highPence\":%d,\"priceBase\":\"2009/10\",\"startsOn\":\"2010-04-01\",\"baseline\":\"%s\","
                + "\"cashingAction\":\"Close it\",\"counterfactual\":\"It goes on.\",\"evidenceGrade\":3,\"bearer\":\"%s\",\"beneficiaries\":[{\"organisation\":\"%s\",\"sharePercent\":100}]%s}").formatted(title, low, high, baseline, KENT, KENT, more);
    }

    JsonObject propose(String title, String more, String... lines) {
        Answer answer = officer.sendJson("POST", "api/v1/proposals", proposal(title, more, lines));
        assertEquals(201, answer.status(), answer::toString);
        return answer.json();
    }

    static String proposal(String title, String more, String... lines) {
        return "{\"title\":\"%s\",\"objective\":\"Services that ask once\",\"lines\":[\"%s\"]%s}".formatted(title, String.join("\",\"", lines), more);
    }

    static String consent(String organisation) {
        return consent(organisation, "AGREED_IN_PRINCIPLE");
    }

    static String consent(String organisation, String state) {
        return "{\"organisation\":\"%s\",\"state\":\"%s\",\"signedBy\":\"The leader\",\"authority\":\"Cabinet of 1 March 2010\",\"on\":\"2010-03-01\"}".formatted(organisation, state);
    }

    static String enter(Visitor by, String body) {
        Answer answer = by.sendJson("POST", "api/v1/savings", body);
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().getString("ref");
    }

    Answer refused(String body) {
        Answer answer = officer.sendJson("POST", "api/v1/savings", body);
        assertEquals(400, answer.status(), answer::toString);
        return answer;
    }

    /** Says of the section station in the demonstration what it costs and what it is held for. */
    int property(int pence, String purpose) {
        JsonObject found = officer.get("api/v1/properties?text=999046071258").json().getJsonArray("items").getJsonObject(0);
        String path = "api/v1/properties/" + found.getString("organisation") + "/" + found.getString("assetCode");
        int version = officer.get(path).json().getInt("version");
        assertEquals(200, officer.sendJson("PUT", path, "{\"version\":%d,\"organisation\":\"%s\",\"assetCode\":\"%s\",\"uprn\":\"999046071258\",\"name\":\"Former section station\",\"purpose\":\"%s\",\"buildingCostsPence\":%d,\"applicableOn\":\"2010-03-31\"}"
                .formatted(version, found.getString("organisation"), found.getString("assetCode"), purpose, pence)).status());
        return pence;
    }

    static Answer step(Visitor by, String ref, String to, int status) {
        Answer answer = by.sendJson("POST", "api/v1/savings/" + ref + "/transitions", "{\"to\":\"" + to + "\",\"note\":\"Because it is so.\"}");
        assertEquals(status, answer.status(), answer::toString);
        return answer;
    }

    static JsonObject get(Visitor by, String ref) {
        return by.get("api/v1/savings/" + ref).json();
    }

    static void assertSays(Answer answer, String words) {
        assertTrue(answer.status() >= 400 && answer.body().contains(words), answer::toString);
    }
}
