package org.khet.bench.module;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import org.khet.bench.removal.Chromium;

/** Somebody in a browser whose page is open while modules come and go. */
final class OpenPage {
    private static final String RESTING = "() => window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients"
            + " && Object.values(Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())";
    /** Tells the time, milliseconds since 1970, at which the element is on the screen: the second frame after it is in the page. */
    private static final String WATCH = """
            selector => {
              window.khetDrawn = new Promise((drawn, late) => {
                const look = () => {
                  const there = document.querySelector(selector);
                  if (!there || !there.checkVisibility()) return;
                  observer.disconnect();
                  requestAnimationFrame(() => requestAnimationFrame(() => drawn(performance.timeOrigin + performance.now())));
                };
                const observer = new MutationObserver(look);
                observer.observe(document.body, {childList: true, subtree: true, attributes: true});
                setTimeout(() => late(new Error(selector + ' was not drawn within a minute')), 60000);
                look();
              });
            }""";

    private final Page page;
    private final URI portal;

    OpenPage(Chromium chromium, URI portal) {
        this.page = chromium.thaiPage();
        this.portal = portal;
    }

    OpenPage signIn(String account, String password) {
        open("login");
        type("shell-signin-name", account);
        type("shell-signin-password", password);
        page.locator("#shell-signin-enter").click();
        page.locator("#shell-me").waitFor();
        return this;
    }

    OpenPage open(String path) {
        page.navigate(portal.resolve(path).toString());
        rest();
        return this;
    }

    /** Waits until nothing is under way. */
    void rest() {
        page.waitForFunction(RESTING);
    }

    void type(String id, String text) {
        page.locator("#" + id + " :is(input,textarea)").first().fill(text);
    }

    /** Begins to watch for an element that is not there yet. */
    void watchFor(String id) {
        page.evaluate(WATCH, "#" + id);
    }

    /** When it was drawn, milliseconds since 1970; waits for it. */
    double drawnAt() {
        return ((Number) page.evaluate("() => window.khetDrawn")).doubleValue();
    }

    /** Waits until an element has gone. */
    void awaitGone(String id) {
        page.locator("#" + id)
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    Page page() {
        return page;
    }
}
