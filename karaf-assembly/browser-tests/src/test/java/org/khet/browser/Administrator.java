package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;

/** The administrator of the runtime, with an office of the own that the first sign-in asks for. */
final class Administrator {
    private static final String PASSWORD = "ตู้เหล็กสี่ลิ้นชักสีเทา";
    private final Distribution portal;
    private List<Cookie> visit = List.of();

    Administrator(Distribution portal) {
        this.portal = portal;
    }

    /** Signs in by the link of the first start; later desks are further windows of that visit. */
    TestBrowser at(TestBrowser desk) {
        if (visit.isEmpty()) {
            desk.follow(portal.administratorLink()).press("shell-link-redeem").firstPassword(PASSWORD);
            desk.at("shell-factor-secret").waitFor();
            Authenticator.setUp(desk);
            assertThat(desk.at("shell-runtime")).isVisible();
            visit = desk.page().context().cookies();
        } else {
            desk.page()
                    .context()
                    .addCookies(visit.stream()
                            .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(portal.address("")))
                            .toList());
            desk.open("");
        }
        assertThat(desk.at("shell-me")).isVisible();
        return desk.rest();
    }

    /** Chooses a jar on the page that installs. */
    static TestBrowser choose(TestBrowser desk, Path jar) {
        desk.page().locator("vaadin-upload#admin-install-file input[type=file]").setInputFiles(jar);
        return desk;
    }

    /** Opens the care of a module. */
    static TestBrowser care(TestBrowser desk, String module) {
        return desk.open("admin/modules").press("admin-modules-care-" + module);
    }

    /** Ticks a box by its id. */
    static TestBrowser tick(TestBrowser desk, String id) {
        Locator box = desk.page().locator("vaadin-checkbox#" + id + " input");
        box.check();
        return desk.rest();
    }
}
