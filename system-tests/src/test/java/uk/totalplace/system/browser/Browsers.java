package uk.totalplace.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Visitor;

/** A Chromium for each thread that looks at pages, the system's own; people in it are contexts of their own, as on different desks. */
public final class Browsers implements BeforeAllCallback {
    private static final Map<String, String> STATES = new ConcurrentHashMap<>();
    private static final Map<Thread, Opened> OPENED = new ConcurrentHashMap<>();
    private static final Map<Page, List<String>> COMPLAINTS = new ConcurrentHashMap<>();
    private static final int HEIGHT = 900;
    /** How long a page may take, in milliseconds: whoever runs the tests may have a slow machine, and nothing is said here of how fast a page is. */
    private static final int PATIENCE = 60_000;

    /** A driver belongs to the thread that made it; {@code desks} are the pages at which somebody only looks, by account. */
    private record Opened(Playwright playwright, Browser browser, Map<String, Page> desks) {
        static Opened now() {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Opened(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox", "--disable-gpu"))), new HashMap<>());
        }

        void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Browsers.class, first -> (AutoCloseable) () -> OPENED.values().forEach(Opened::close));
    }

    /** How a person looks at the portal. */
    public enum Setting {
        WIDE_LIGHT(1280, ColorScheme.LIGHT), WIDE_DARK(1280, ColorScheme.DARK), NARROW_LIGHT(320, ColorScheme.LIGHT), NARROW_DARK(320, ColorScheme.DARK);

        private final int width;
        private final ColorScheme scheme;

        Setting(int width, ColorScheme scheme) {
            this.width = width;
            this.scheme = scheme;
        }

        boolean isDark() {
            return scheme == ColorScheme.DARK;
        }
    }

    static Page stranger(Setting setting) {
        return page(TheServer.running(), setting, null);
    }

    static Page strangerAt(Server server, Setting setting) {
        return page(server, setting, null);
    }

    /** A new desk at which the person is signed in already. */
    static Page signedIn(String account, Setting setting) {
        return page(TheServer.running(), setting, STATES.computeIfAbsent(account, Browsers::state));
    }

    /** The desk at which the person sits all day, for looking only: a new one takes Chromium longer to set up and clear away than the look. */
    static Page desk(String account) {
        return opened().desks().computeIfAbsent(account, person -> heard(signedIn(person, Setting.WIDE_LIGHT)));
    }

    /** The same of somebody who has not signed in. */
    static Page strangersDesk() {
        return opened().desks().computeIfAbsent("", nobody -> heard(stranger(Setting.WIDE_LIGHT)));
    }

    private static Page heard(Page page) {
        List<String> complaints = new ArrayList<>();
        COMPLAINTS.put(page, complaints);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** What the browser has complained of at a desk since somebody last asked. */
    static List<String> complaints(Page desk) {
        List<String> now = List.copyOf(COMPLAINTS.get(desk));
        COMPLAINTS.get(desk).clear();
        return now;
    }

    private static Opened opened() {
        return OPENED.computeIfAbsent(Thread.currentThread(), thread -> Opened.now());
    }

    /** Changes the window of a desk to another setting, without fetching the page again, and waits until colours have stopped fading. */
    static void look(Page page, Setting setting) {
        page.setViewportSize(setting.width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(setting.scheme));
        page.evaluate("() => new Promise(requestAnimationFrame).then(() => Promise.allSettled(document.getAnimations().map(fading => fading.finished)))");
    }

    private static String state(String account) {
        Page page = stranger(Setting.WIDE_LIGHT);
        page.navigate("index.xhtml");
        signIn(page, account);
        page.waitForURL("**/index.xhtml");
        String state = page.context().storageState();
        page.context().close();
        return state;
    }

    static void signIn(Page page, String account) {
        page.getByLabel("User name", new Page.GetByLabelOptions().setExact(true)).fill(account);
        page.getByLabel("Password").fill(Visitor.PASSWORD);
        page.locator("#enter").click();
    }

    private static Page page(Server server, Setting setting, String state) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setBaseURL(server.address().toString()).setViewportSize(setting.width, HEIGHT).setColorScheme(setting.scheme).setLocale("en-GB");
        BrowserContext context = opened().browser().newContext(state == null ? options : options.setStorageState(state));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }
}
