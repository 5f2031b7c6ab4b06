package org.khet.bench.removal;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;

/** Somebody in a browser who reports something broken to the module {@code ict}, in one page that stays open. */
public final class Reporter implements ModuleRounds.Person {
    private static final Pattern TICKET = Pattern.compile(".*/ict/repairs/\\d+.*");
    private static final String RESTING = "() => window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients"
            + " && Object.values(Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())";
    private final Page page;
    private final URI portal;

    /**
     * Uses this page.
     *
     * @param portal its address, ends with a slash
     */
    public Reporter(Page page, URI portal) {
        this.page = page;
        this.portal = portal;
    }

    /** Signs in with an account that may report. */
    public Reporter signIn(String account, String password) {
        open("login");
        type("shell-signin-name", account);
        type("shell-signin-password", password);
        page.locator("#shell-signin-enter").click();
        page.locator("#shell-me").waitFor();
        return this;
    }

    @Override
    public void use(String words) {
        open("ict/repair-form");
        type("ict-repair-form-symptom", words);
        page.keyboard().press("Tab");
        type("ict-repair-form-phone", "000000005");
        type("ict-repair-form-place", "ห้องธุรการ");
        page.locator("#ict-repair-form-category input").fill("คอมพิวเตอร์");
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("คอมพิวเตอร์"))
                .first()
                .click();
        rest();
        page.locator("#ict-repair-form-send").click();
        page.waitForURL(TICKET);
        page.locator(".k-header .k-status").first().waitFor();
    }

    @Override
    public void goesOn() {
        page.locator(".k-header .k-status").first().waitFor();
        open("ict/my-repairs");
        page.locator("#ict-repairs-grid").waitFor();
    }

    @Override
    public void leaves() {
        open("");
        page.locator("#shell-home").waitFor();
    }

    private void open(String path) {
        page.navigate(portal.resolve(path).toString());
        rest();
    }

    private void type(String id, String text) {
        page.locator("#" + id + " :is(input,textarea)").first().fill(text);
    }

    private void rest() {
        page.waitForFunction(RESTING);
    }
}
