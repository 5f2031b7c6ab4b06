package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A person at a browser of their own: signs in, opens pages, takes pictures. */
final class Desk implements AutoCloseable {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private final Distribution portal;
    private final BrowserContext context;
    private final Page page;

    Desk(Distribution portal, Browser browser, int width, int height, String language) {
        this.portal = portal;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setTimezoneId("Asia/Bangkok")
                .setHasTouch(width < 600));
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.setDefaultNavigationTimeout(60_000);
    }

    /** Another tab of the same browser. */
    private Desk(Desk first) {
        portal = first.portal;
        context = first.context;
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.setDefaultNavigationTimeout(60_000);
    }

    Page page() {
        return page;
    }

    /** Another tab of this browser, signed in like this one; closed with it. */
    Desk tab() {
        return new Desk(this);
    }

    /** Opens an address and waits until the page rests. */
    Desk open(String path) {
        page.navigate(portal.address(path));
        return rest();
    }

    /** Signs in with an account of the demonstration offices. */
    Desk signIn(String account) {
        open("login");
        return enter(account);
    }

    /** Signs in on the sign-in page that is shown. */
    Desk enter(String account) {
        page.locator("#shell-signin-name input").fill(account);
        page.locator("#shell-signin-password input").fill(password(account));
        page.locator("#shell-signin-enter").click();
        assertThat(page.locator("#shell-me")).isVisible();
        return rest();
    }

    /** The element with this id. */
    Locator at(String id) {
        return page.locator("#" + id);
    }

    /** Types into the field with this id. */
    Desk type(String id, String text) {
        page.locator("#" + id + " :is(input,textarea)").first().fill(text);
        return this;
    }

    /** Chooses the first entry of a combo box that contains the text. */
    Desk choose(String id, String text) {
        page.locator("#" + id + " input").first().fill(text);
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
        return rest();
    }

    /** Chooses the entry with this text of a radio group. */
    Desk tick(String id, String text) {
        page.locator("#" + id + " vaadin-radio-button", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
        return rest();
    }

    /** Presses the button with this id. */
    Desk press(String id) {
        page.locator("#" + id).click();
        return rest();
    }

    /** Waits until Flow has nothing under way. */
    Desk rest() {
        page.waitForFunction("() => window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients"
                + " && Object.values(Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        return this;
    }

    /** Takes a picture into {@code target/pictures}. */
    Desk picture(String name) {
        rest();
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("khet.output"), "pictures", name + ".png")));
        return this;
    }

    /** Checks the page with axe: WCAG 2.2 AA, no finding of any weight. */
    Desk accessible() {
        rest();
        List<Rule> findings = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        Assertions.assertThat(findings)
                .as(page.url())
                .extracting(rule -> rule.getImpact() + " " + rule.getId() + " "
                        + rule.getNodes().getFirst().getTarget() + " "
                        + rule.getNodes().getFirst().getHtml() + " "
                        + rule.getNodes().getFirst().getFailureSummary())
                .isEmpty();
        return this;
    }

    /** Keeps what happened for whoever looks into a failed story. */
    void evidence(String name) {
        Path output = Path.of(System.getProperty("khet.output"), "evidence");
        page.screenshot(new Page.ScreenshotOptions().setPath(output.resolve(name + ".png")));
        context.tracing().stop(new Tracing.StopOptions().setPath(output.resolve(name + "-trace.zip")));
    }

    @Override
    public void close() {
        context.close();
    }

    private String password(String account) {
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
