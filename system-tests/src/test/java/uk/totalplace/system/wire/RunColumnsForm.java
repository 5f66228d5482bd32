package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says on the page of an upload where a heading of its file goes, which the organisation's next file then remembers. */
final class RunColumnsForm {
    private static final Pattern SELECT = Pattern.compile("<select\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    private RunColumnsForm() {
    }

    static void say(String account, long run, String heading, String column) {
        Visitor person = Visitor.signedIn(account);
        Answer page = person.get("data/run.xhtml?id=" + run);
        String form = page.body().substring(page.body().indexOf("<form id=\"columns\""));
        Matcher label = Pattern.compile("<label\\b[^>]*for=\"([^\"]+)\"[^>]*>" + Pattern.quote(heading + " goes to")).matcher(form);
        assertTrue(label.find(), page::body);
        Map<String, String> fields = Visitor.hiddenFields(form);
        fields.put("primefaces.nonce", page.header("Content-Security-Policy").orElseThrow().replaceFirst(".*'nonce-([^']+)'.*", "$1"));
        Matcher selects = SELECT.matcher(form);
        while (selects.find()) {
            Matcher chosen = CHOSEN.matcher(selects.group(2));
            fields.put(selects.group(1), chosen.find() ? chosen.group(1) : "");
        }
        assertEquals("", fields.put(label.group(1), column));
        fields.put("columns:again", "Check again");
        Answer sent = person.post("data/run.xhtml", fields);
        assertEquals(302, sent.status(), sent::toString);
    }
}
