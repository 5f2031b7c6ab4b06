package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every screen of offices and schools, in both languages and widths: read by all, without a word of the other language. */
@ExtendWith(SharedOffices.class)
class ScreensStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void visitor(Distribution portal) {
        TestBrowser desk = desks.desk(portal);
        Walk walk = new Walk(desk, "visitor").at("login", "sign-in").at("login/link/spent-long-ago", "link");
        desk.press("shell-link-redeem");
        walk.here("link-spent");
        desk.open("login").press("shell-signin-language-en");
        walk.in("en").at("login", "sign-in").at("login/link/spent-long-ago", "link");
        walk.end();
    }

    @Test
    void schoolClerk(Distribution portal) {
        walk(
                portal,
                "kt1-s05-u",
                "school",
                Map.of(
                        "", "home",
                        "ict/repair-form", "form",
                        "ict/repairs", "repairs",
                        "ict/my-repairs", "my-repairs",
                        "ict/equipment", "equipment",
                        "ict/forms", "forms-of-the-manual",
                        "admin/pupil-counts", "pupils",
                        "nowhere/at-all", "not-found",
                        "admin/people", "no-right"),
                walk -> ticket(walk, "ict/my-repairs?tab=all&year=2565", "cancel"));
    }

    @Test
    void schoolHead(Distribution portal) {
        walk(
                portal,
                "kt1-s05-h",
                "school-head",
                Map.of("", "home", "admin/people", "people"),
                walk -> walk.thai("account/passkeys", "passkeys").thai("account/none", "no-office"));
    }

    @Test
    void serviceDesk(Distribution portal) {
        walk(
                portal,
                "kt1-13",
                "desk",
                Map.of(
                        "", "home",
                        "ict/repairs", "repairs",
                        "ict/repair-form", "form",
                        "ict/equipment", "equipment",
                        "ict/device", "device",
                        "ict/my-repairs", "my-repairs",
                        "account/notices", "notices",
                        "account/visits", "visits",
                        "account/factor", "factor",
                        "account/password", "password"),
                walk -> {
                    ticket(walk, "ict/repairs?tab=all&year=2565&state=SUBMITTED", "receive");
                    GridReader.openTicket(walk.desk(), "ict/repairs?tab=all&year=2565&state=CLOSED", "ซ-8/2565");
                    walk.here("ticket-closed");
                    GridReader.of(walk.desk().open("ict/equipment"), "ict-equipment-grid")
                            .open("ICT-");
                    assertThat(walk.desk().page()).hasURL(Pattern.compile(".*/ict/equipment/\\d+"));
                    walk.desk().rest();
                    walk.here("equipment-device");
                });
    }

    /** A ticket, and the dialog of what can be done with it. */
    private static void ticket(Walk walk, String register, String action) {
        GridReader.openTicket(walk.desk(), register, "ซ-12/2565");
        walk.here("ticket").desk().press("ict-ticket-do-" + action);
        walk.here("ticket-" + action).desk().press("ict-ticket-" + action + "-back");
    }

    private static void walk(
            Distribution portal, String account, String role, Map<String, String> pages, Consumer<Walk> more) {
        Walk.all(desks.desk(portal).signIn(account), role, pages, more);
    }
}
