package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every screen, for each who may open it, in both languages and widths: read by all, without a word of the other language. */
@ExtendWith(DemoOffices.class)
class ScreensStory {
    @RegisterExtension
    static final Desks desks = new Desks();

    private static final Catalogues WORDS = new Catalogues(Path.of(System.getProperty("khet.bundles")));

    @Test
    void visitor(Distribution portal) {
        Desk desk = desks.desk(portal);
        Walk walk = new Walk(desk, WORDS, "visitor").at("login", "sign-in").at("login/link/spent-long-ago", "link");
        desk.press("shell-link-redeem");
        walk.here("link-spent");
        desk.open("login").press("shell-signin-language-en");
        walk.in("en").at("login", "sign-in").at("login/link/spent-long-ago", "link");
        Assertions.assertThat(walk.faults()).isEmpty();
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
                        "nowhere/at-all", "not-found",
                        "admin/people", "no-right"));
    }

    @Test
    void schoolHead(Distribution portal) {
        walk(portal, "kt1-s05-h", "school-head", Map.of("", "home", "admin/people", "people"));
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
                        "ict/equipment/new", "device",
                        "account/notices", "notices",
                        "account/visits", "visits",
                        "account/password", "password"));
    }

    @Test
    void administratorOfOffice(Distribution portal) {
        walk(
                portal,
                "kt1-04",
                "admin",
                Map.ofEntries(
                        Map.entry("admin/people", "people"),
                        Map.entry("admin/people/new", "person-new"),
                        Map.entry("admin/schools", "schools"),
                        Map.entry("admin/schools/new", "school-new"),
                        Map.entry("admin/office", "office"),
                        Map.entry("admin/holidays", "holidays"),
                        Map.entry("admin/modules", "modules"),
                        Map.entry("admin/settings", "settings"),
                        Map.entry("admin/code-lists", "code-lists"),
                        Map.entry("admin/jobs", "jobs"),
                        Map.entry("admin/audit", "audit")));
    }

    @Test
    void administratorOfRuntime(Distribution portal) {
        Desk desk = desks.desk(portal).follow(portal.administratorLink()).press("shell-link-redeem");
        desk.firstPassword("ตู้เหล็กสี่ลิ้นชักสีเทา");
        assertThat(desk.at("shell-runtime")).isVisible();
        walk(
                desk,
                "runtime",
                Map.of(
                        "", "home",
                        "admin/offices", "offices",
                        "admin/offices/new", "office-new",
                        "admin/modules", "modules",
                        "admin/module-install", "module-install",
                        "admin/nodes", "nodes"));
    }

    private static void walk(Distribution portal, String account, String role, Map<String, String> pages) {
        walk(desks.desk(portal).signIn(account), role, pages);
    }

    private static void walk(Desk desk, String role, Map<String, String> pages) {
        var walk = new Walk(desk, WORDS, role);
        for (String language : List.of("th", "en")) {
            desk.open("").press("shell-language-" + language);
            assertThat(desk.page().locator("html")).hasAttribute("lang", language);
            walk.in(language);
            pages.forEach(walk::at);
        }
        desk.open("").press("shell-language-th");
        Assertions.assertThat(walk.faults()).isEmpty();
    }
}
