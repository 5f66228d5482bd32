package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.TheServer;

/** Accounts are entered and changed by administrators, on the page and at the API, and each change stands in the audit log. */
@ExtendWith(TheServer.class)
class AccountsIT {

    @Test
    void an_account_entered_on_the_page_and_changed_at_the_api_is_in_the_log_with_before_and_after() {
        Visitor admin = Visitor.signedIn("admin");
        Answer entered = form(admin, "data/account.xhtml", Map.of("account:name:input", " asha.patel ", "account:displayName:input", "Asha Patel", "account:organisation:input", "E07000114"));
        assertEquals(302, entered.status(), entered::toString);
        assertTrue(deeds("asha.patel").contains("entered Asha Patel, E07000114"), deeds("asha.patel"));

        Answer changed = Visitor.basic("admin").sendJson("POST", "api/v1/accounts", "{\"name\":\"asha.patel\",\"displayName\":\"Asha Patel\"}");
        assertEquals(2, changed.status() / 100, changed::toString);
        assertTrue(deeds("asha.patel").contains("Organisation from E07000114 to programme office"), deeds("asha.patel"));
        assertTrue(Answer.plain(admin.get("data/accounts.xhtml?text=asha").body()).contains("asha.patel Asha Patel Programme office"));
    }

    @Test
    void what_changes_nothing_is_not_in_the_log() {
        String account = "{\"name\":\"same.again\",\"displayName\":\"Same\"}";
        Visitor.basic("admin").sendJson("POST", "api/v1/accounts", account);
        Visitor.basic("admin").sendJson("POST", "api/v1/accounts", account);
        assertTrue(deeds("same.again").contains("1 deed found"), deeds("same.again"));
    }

    @Test
    void an_account_of_an_organisation_that_is_not_there_is_refused_in_words_and_what_was_typed_stays() {
        Visitor admin = Visitor.signedIn("admin");
        Answer refused = form(admin, "data/account.xhtml", Map.of("account:name:input", "kept.as.typed", "account:displayName:input", "", "account:organisation:input", ""));
        assertEquals(200, refused.status());
        assertTrue(refused.body().contains("Give the name that others read.") && refused.body().contains("kept.as.typed"), refused::toString);
        Answer answer = Visitor.basic("admin").sendJson("POST", "api/v1/accounts", "{\"name\":\"x\",\"displayName\":\"X\",\"organisation\":\"NOBODY\"}");
        assertEquals(400, answer.status(), answer::toString);
        assertTrue(answer.body().contains("There is no organisation “NOBODY”."), answer::toString);
    }

    @Test
    void of_two_who_change_one_account_at_once_the_second_is_told() {
        Visitor admin = Visitor.basic("admin");
        admin.sendJson("POST", "api/v1/accounts", "{\"name\":\"two.hands\",\"displayName\":\"Two\"}");
        assertEquals(2, admin.sendJson("POST", "api/v1/accounts", "{\"name\":\"two.hands\",\"displayName\":\"Of the first\",\"version\":1}").status() / 100);
        Answer second = admin.sendJson("POST", "api/v1/accounts", "{\"name\":\"two.hands\",\"displayName\":\"Of the second\",\"version\":1}");
        assertEquals(409, second.status(), second::toString);
        assertEquals("Of the first", second.json().getJsonObject("current").getString("displayName"));
    }

    @Test
    void nobody_but_an_administrator_enters_one() {
        assertEquals(403, Visitor.basic("auditor").sendJson("POST", "api/v1/accounts", "{\"name\":\"x\",\"displayName\":\"X\"}").status());
        assertFalse(Visitor.signedIn("auditor").get("data/accounts.xhtml").body().contains("account.xhtml"));
        assertEquals(404, Visitor.signedIn("admin").get("data/account.xhtml?name=nobody-of-that-name").status());
    }

    private static String deeds(String account) {
        return Answer.plain(Visitor.signedIn("auditor").get("data/audit.xhtml?text=account:" + account).body());
    }

    private static Answer form(Visitor visitor, String page, Map<String, String> typed) {
        Map<String, String> fields = Visitor.hiddenFields(visitor.get(page).body());
        fields.putAll(typed);
        fields.put("account:enter", "Enter this account");
        return visitor.post(page, fields);
    }
}
