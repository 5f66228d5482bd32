package uk.totalplace.system.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The accessibility rules of axe-core. They are brought into a page once, and what they found comes back as sentences: their full results are megabytes for a long table. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String FOUND = """
            async rules => {
                const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
                const place = node => node.target + ' ' + node.html;
                return violations.map(rule => rule.id + ': ' + rule.help + ' at ' + rule.nodes.slice(0, 4).map(place).join('; ')).join('\\n');
            }""";

    private Axe() {
    }

    /** What breaks a rule of WCAG 2.2 AA or of good practice, a line for a rule; empty when nothing does. */
    static String broken(Page page) {
        return broken(page, Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));
    }

    /** The same of the named rules only. */
    static String broken(Page page, List<String> rules) {
        return broken(page, Map.of("type", "rule", "values", rules));
    }

    private static String broken(Page page, Map<String, Object> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (String) page.evaluate(FOUND, rules);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
