package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.Assertions;

/** A person at a browser of their own: signs in, opens pages, takes pictures. */
final class TestBrowser implements AutoCloseable {
    private static final double FIRST_PAGE = 90_000;
    private static final double PATIENCE = 30_000;

    /** {@code -Dkhet.trace=true}: a failed story leaves a trace that Playwright's viewer plays; it makes stories slower. */
    private static final boolean TRACED = Boolean.getBoolean("khet.trace");
    /** Fonts are there, what moves in has come in, and two frames on nothing has changed any more. */
    private static final String RESTS = "() => window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients"
            + " && Object.values(Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())";

    /** What moves in, or changes its colour, is at its end at once, in shadows too. */
    private static final String AT_ITS_END = """
            const ends = move => move.effect.getComputedTiming().iterations !== Infinity;
            const atItsEnd = root => { root.getAnimations().filter(ends).forEach(move => move.finish());
            for (const node of root.querySelectorAll('*')) if (node.shadowRoot) atItsEnd(node.shadowRoot); };
            """;

    private static final String DRAWN = """
            async () => { const frame = () => new Promise(requestAnimationFrame); %s
            await document.fonts.ready; let changed = true;
            const watch = new MutationObserver(() => (changed = true));
            watch.observe(document.body, {subtree: true, childList: true, attributes: true});
            for (let rounds = 0; changed && rounds < 120; rounds++) { changed = false;
            atItsEnd(document); await frame(); await frame(); }
            watch.disconnect(); }""".formatted(AT_ITS_END);

    private static final String SCHEME =
            "scheme => { document.documentElement.dataset.scheme = scheme; %s atItsEnd(document); }"
                    .formatted(AT_ITS_END);

    /** What a page asks of the portal when something was done on it. */
    private static final String REQUESTS = "**/?v-r=uidl*";

    /** Presses a link to the address, which stands nowhere for longer than that. */
    private static final String LINK = """
            address => { const link = document.createElement('a'); link.href = address; link.setAttribute('router-link', '');
            document.querySelector('vaadin-app-layout').append(link); link.click(); link.remove(); }""";

    private final Distribution portal;
    private final Visits visits;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private String signedIn = "";

    TestBrowser(Distribution portal, Visits visits, Browser browser, int width, int height, String language) {
        this.portal = portal;
        this.visits = visits;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setTimezoneId("Asia/Bangkok")
                .setIgnoreHTTPSErrors(true) // servers of a story make their own certificates
                .setHasTouch(width < 600));
        if (TRACED) {
            context.tracing()
                    .start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        }
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(60_000);
    }

    /** Another tab of the same browser. */
    private TestBrowser(TestBrowser first) {
        portal = first.portal;
        visits = first.visits;
        context = first.context;
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(60_000);
    }

    /** The steps of a story, with their time of day, as a failed one leaves them. */
    private void step(String words) {
        steps.add(LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS) + " " + words);
    }

    Page page() {
        return page;
    }

    /** Another tab of this browser, signed in like this one; closed with it. */
    TestBrowser tab() {
        return new TestBrowser(this);
    }

    /** What the browser's console complained of since the last asking. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** Moves to an address of this portal that was found on a page or printed by the command. */
    TestBrowser follow(String address) {
        step("follow " + address);
        page.navigate(address);
        return rest();
    }

    /** Opens an address and waits until the page rests. */
    TestBrowser open(String path) {
        step("open /" + path);
        page.navigate(portal.address(path));
        return rest();
    }

    /** Moves within the portal as a link of it does, which does not load the portal again; waits until the page rests. */
    TestBrowser go(String path) {
        step("go /" + path);
        String address = portal.address(path);
        if (page.url().equals(address) || !page.locator("vaadin-app-layout").isVisible()) {
            return open(path);
        }
        page.waitForResponse(TestBrowser::isNavigation, () -> page.evaluate(LINK, address));
        page.waitForURL(address);
        return rest();
    }

    /** Address of the page that is open, from the portal's root on. */
    String path() {
        return page.url().substring(portal.address("").length());
    }

    private static boolean isNavigation(Response answer) {
        String asked = answer.request().postData();
        return asked != null && asked.contains("\"ui-navigate\"");
    }

    /**
     * Signs in with an account of the demonstration offices; home is shown. Where stories go on with sessions, this is the one of an
     * earlier story if nobody uses it now and it has not ended.
     */
    TestBrowser signIn(String account) {
        step("sign in " + account);
        List<Cookie> session = visits.take(account);
        signedIn = account;
        if (!session.isEmpty()) {
            context.addCookies(session);
            if (open("").at("shell-me").isVisible()) {
                return this;
            }
            context.clearCookies();
        }
        return open("login").enter(account);
    }

    /** Lets another story go on with the session of this one; nothing went wrong in it. */
    void leave() {
        if (!signedIn.isEmpty()) {
            visits.give(signedIn, context.cookies());
        }
    }

    /** Signs in on the sign-in page that is shown. The first page of a portal that just started makes what later ones find made. */
    TestBrowser enter(String account) {
        return enter(account, password(account)).home();
    }

    /** Waits for home after a sign-in, as long as the first page after a start may take. */
    TestBrowser home() {
        assertThat(page.locator("#shell-me"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(FIRST_PAGE));
        return rest();
    }

    /** Fills in the sign-in page and sends it. */
    TestBrowser enter(String account, String password) {
        type("shell-signin-name", account).type("shell-signin-password", password);
        page.locator("#shell-signin-enter").click();
        return this;
    }

    /** Sets a first password, which signs in. */
    TestBrowser firstPassword(String password) {
        type("shell-password-changed", password).type("shell-password-again", password);
        page.locator("#shell-password-save").click();
        return this;
    }

    /** The element with this id. */
    Locator at(String id) {
        return page.locator("#" + id);
    }

    /** Types into the field with this id. */
    TestBrowser type(String id, String text) {
        step("type " + id + ": " + text);
        page.locator("#" + id + " :is(input,textarea)").first().fill(text);
        return this;
    }

    /** Chooses the first entry of a combo box that contains the text. */
    TestBrowser choose(String id, String text) {
        step("choose " + id + ": " + text);
        page.locator("#" + id + " input").first().fill(text);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
        return rest();
    }

    /** Chooses the entry with this text of a radio group. */
    TestBrowser tick(String id, String text) {
        step("tick " + id + ": " + text);
        page.locator("#" + id + " vaadin-radio-button", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
        return rest();
    }

    /** Presses the button with this id. */
    TestBrowser press(String id) {
        step("press " + id);
        page.locator("#" + id).click();
        return rest();
    }

    /** Opens the tab of the page with these words. */
    TestBrowser turn(String words) {
        step("tab " + words);
        page.locator("vaadin-tab", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        return rest();
    }

    /** Presses the button with this id, which begins what may take so many milliseconds. */
    TestBrowser press(String id, double patience) {
        step("press " + id);
        page.locator("#" + id).click();
        page.waitForFunction(RESTS, null, new Page.WaitForFunctionOptions().setTimeout(patience));
        return this;
    }

    /** Presses the button with this id and reads the file that the browser is given. */
    byte[] download(String id) {
        return download(id, PATIENCE);
    }

    /** As the other, of a file whose making may take so many milliseconds. */
    byte[] download(String id, double patience) {
        step("download " + id);
        Download file =
                page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(patience), () -> at(id).click());
        try (InputStream in = file.createReadStream()) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Takes the list of a screen out.
     *
     * @param format  end of the file name, e.g. {@code csv}
     * @param purpose empty for a list that tells about nobody
     */
    byte[] export(String screen, String format, String purpose) {
        press(screen + "-export");
        if (purpose.isEmpty()) {
            return download(screen + "-export-" + format);
        }
        press(screen + "-export-" + format).type(screen + "-export-purpose", purpose);
        return download(screen + "-export-go");
    }

    /** Chooses an entry of a line of the own menu, e.g. the language. */
    TestBrowser prefer(String line, String entry) {
        press("shell-me");
        at(line).hover();
        press(entry);
        page.keyboard().press("Escape");
        return rest();
    }

    /** Reads the paper that the button with this id opens in a tab of its own; its link stands beside the button. */
    byte[] paper(String id) {
        String link = (String) page.locator("#" + id + " ~ a").first().evaluate("link => link.href");
        return context.request().get(link).body();
    }

    /** Does what is to end before the portal answers to its begin, e.g. to the first press of a double click. */
    TestBrowser unanswered(Runnable steps) {
        List<Route> held = new ArrayList<>();
        var ended = new AtomicBoolean();
        page.route(REQUESTS, route -> {
            if (ended.get()) {
                route.resume();
            } else {
                held.add(route);
            }
        });
        steps.run();
        ended.set(true);
        held.forEach(Route::resume);
        page.unroute(REQUESTS);
        return this;
    }

    /** Waits until Flow has nothing under way. */
    TestBrowser rest() {
        page.waitForFunction(RESTS);
        return this;
    }

    /** Waits until what the server answered is drawn. */
    TestBrowser drawn() {
        rest();
        page.evaluate(DRAWN);
        return this;
    }

    /** The colours of the page: {@code light} or {@code dark}, of all that stands there. */
    void scheme(String scheme) {
        page.evaluate(SCHEME, scheme);
    }

    /**
     * Waits until the page is drawn. With {@code -Dkhet.pictures=true} it takes a picture into {@code target/pictures}; with
     * {@code -Dkhet.docs=DIR} it also renews the picture of this name that stands there, so that README and handbook show what is.
     */
    TestBrowser picture(String name) {
        drawn();
        String docs = System.getProperty("khet.docs", "");
        if (docs.isEmpty() && !Boolean.getBoolean("khet.pictures")) {
            return this;
        }
        byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("khet.output"), "pictures", name + ".png")));
        Path shown = Path.of(docs, name + ".png");
        if (!docs.isEmpty() && Files.exists(shown)) {
            try {
                Files.write(shown, picture);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return this;
    }

    /** Checks the page with axe: WCAG 2.2 AA, no finding of any weight. */
    TestBrowser accessible() {
        Assertions.assertThat(axe().barriers()).as(page.url()).isEmpty();
        return this;
    }

    /** What axe finds on the page that is open, once it rests. */
    Axe axe() {
        rest();
        return new Axe(page);
    }

    /** Keeps what happened for whoever looks into a failed story: what was shown last, what was done, what the portal logged. */
    void evidence(Path folder, String name) throws IOException {
        Files.write(folder.resolve(name + "-steps.txt"), steps);
        Files.write(folder.resolve(name + "-console.txt"), complaints);
        Path log = portal.home().resolve("data/log/portal.log");
        if (Files.exists(log)) {
            Files.write(folder.resolve(portal.folder().getFileName() + "-portal.log"), Files.readAllBytes(log));
        }
        if (TRACED) {
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + "-trace.zip")));
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        Files.writeString(folder.resolve(name + ".html"), page.content());
    }

    @Override
    public void close() {
        context.close();
    }

    /** Password of an account of the demonstration. */
    String password(String account) {
        try (var lines = Files.lines(portal.home().resolve("demo-accounts.txt"))) {
            return lines.map(line -> line.split("\t"))
                    .filter(parts -> parts.length == 4 && parts[2].equals(account))
                    .map(parts -> parts[3])
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no demonstration account " + account));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
