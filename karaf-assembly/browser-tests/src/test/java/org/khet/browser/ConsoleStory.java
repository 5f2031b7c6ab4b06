package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody at the machine changes modules in Karaf's console: the same steps, one history and one trail for all doors. */
@Tag("heavy")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleStory {
    private static final String ROOMS = "rooms +";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private static Distribution portal;
    private static Console console;
    private static Administrator administrator;

    @BeforeAll
    static void portalRunsInATerminal() {
        portal = Distribution.unpackedOffices();
        console = portal.console("--demo");
        administrator = new Administrator(portal);
    }

    @AfterAll
    static void portalEnds() throws IOException {
        try {
            if (console != null) {
                console.close();
            }
        } finally {
            portal.close();
        }
    }

    @Test
    @Order(1)
    void twinsDoWhatTheCommandDoes() {
        console.answers("khet:module-list", "ict +\\S+ +ACTIVE");
        console.answers("khet:module-check " + rooms("1.0.0"), "rooms 1\\.0\\.0, UNSIGNED: can be let in");
        console.answers("khet:module-install " + rooms("1.0.0"), "INSTALL rooms 1\\.0\\.0: done");
        listed("1.0.0", "");
        console.answers("khet:module-enable rooms --office KT1", "rooms is on for office KT1");
        listed("1.0.0", "KT1");
        console.answers("khet:module-update " + rooms("2.0.0"), "UPDATE rooms 2\\.0\\.0: done");
        listed("2.0.0", "KT1");
        console.answers("khet:module-rollback rooms", "ROLLBACK rooms 1\\.0\\.0: done");
        listed("1.0.0", "KT1");
        console.answers("khet:module-disable rooms --office KT1", "rooms is off for office KT1");
        listed("1.0.0", "");
    }

    @Test
    @Order(2)
    void whatMayNotBe_isSaidInWords_withoutAStackTrace() {
        console.answers(
                "khet:module-update " + rooms("0.9.0"), "Version 0\\.9\\.0 is not newer than version 1\\.0\\.0");
        console.answers(
                "khet:module-update " + KarFile.of(rooms("1.1.0"), "repository/../../evil.jar"), "leads out of it");
        console.answers(
                "khet:module-update " + KarFile.of(rooms("1.1.0"), "repository/more.kar"), "holds a further archive");
        console.answers("khet:module-update /nowhere/rooms.jar", "cannot read /nowhere/rooms\\.jar");
        console.answers("khet:module-remove nowhere", "not done: module nowhere");
        console.answers("khet:module-enable nowhere --office KT1", "not done: module nowhere");
        console.answers("khet:module-enable rooms --office NONE", "not done: office NONE");
        console.answers("khet:module-rollback", "name the module");
        listed("1.0.0", "");
        Assertions.assertThat(console.printed()).doesNotContain("\tat org.khet");
    }

    @Test
    @Order(3)
    void addressOfAnotherModule_isNotGiven_andThatOneKeepsItsPages() {
        TestBrowser technician = desks.desk(portal).signIn("kt1-12").open("ict/repairs");
        technician.page().evaluate("() => window.stillTheSamePage = true");

        console.answers("khet:module-install " + repairs("ict", "org.example.ict"), "is used by ict");
        console.answers(
                "khet:module-install " + repairs("repairs", "org.khet.repairs"),
                "its code says that it is module ict, its manifest says repairs");

        assertThat(technician.at("ict-repairs-grid")).isVisible();
        Assertions.assertThat(technician.page().evaluate("() => window.stillTheSamePage"))
                .isEqualTo(true);
        assertThat(technician.open("ict/repairs").at("ict-repairs-grid")).isVisible();
        Assertions.assertThat(portal.command("module", "list")).doesNotContainPattern("(?m)^repairs ");
    }

    @Test
    @Order(4)
    void karComesInByEveryDoor() throws IOException {
        console.answers("khet:module-update " + KarFile.of(rooms("3.0.0")), "UPDATE rooms 3\\.0\\.0: done");
        portal.command("module", "update", KarFile.of(rooms("3.1.0")).toString());
        listed("3.1.0", "");
        Files.move(KarFile.of(rooms("3.2.0")), portal.home().resolve("deploy/rooms.kar"));
        TestBrowser operator = administrator.at(desks.desk(portal));
        operator.page().waitForCondition(() -> portal.command("module", "list").contains("3.2.0"));
        operator.open("admin/module-install");
        Administrator.choose(operator, KarFile.of(rooms("3.3.0"))).press("admin-install-go");
        assertThat(operator.at("admin-install-result")).containsText("ใช้งานแล้ว");
        listed("3.3.0", "");

        operator.open("admin/modules");
        assertThat(operator.at("admin-modules-list")).containsText("3.3.0");
        Assertions.assertThat(portal.command("module", "history"))
                .containsPattern("UPDATE +rooms +1\\.0\\.0 -> 3\\.0\\.0 +CONSOLE")
                .containsPattern("UPDATE +rooms +3\\.0\\.0 -> 3\\.1\\.0 +COMMAND")
                .containsPattern("UPDATE +rooms +3\\.1\\.0 -> 3\\.2\\.0 +FOLDER")
                .containsPattern("UPDATE +rooms +3\\.2\\.0 -> 3\\.3\\.0 +PAGE");
    }

    @Test
    @Order(5)
    void historyIsOneForAllDoors_andTheTrailHasEachChange() {
        long before = entriesOfTheRuntime();

        console.answers("khet:module-remove rooms", "REMOVE rooms: done");

        Assertions.assertThat(entriesOfTheRuntime())
                .as("the end of the update and the removal")
                .isGreaterThanOrEqualTo(before + 2);
        Assertions.assertThat(portal.command("module", "history"))
                .containsPattern("INSTALL +rooms + -> 1\\.0\\.0 +CONSOLE")
                .containsPattern("ROLLBACK +rooms +2\\.0\\.0 -> 1\\.0\\.0 +CONSOLE")
                .containsPattern("UPDATE +rooms +1\\.0\\.0 -> 0\\.9\\.0 +CONSOLE .*REFUSED")
                .containsPattern("REMOVE +rooms +3\\.3\\.0 -> +CONSOLE");
        console.answers("khet:module-history", "REMOVE +rooms +3\\.3\\.0 ->  +CONSOLE");
        console.awaits("INSTALL +rooms + -> 1\\.0\\.0  CONSOLE");
        Assertions.assertThat(portal.command("module", "list")).doesNotContainPattern(ROOMS);
    }

    @Test
    @Order(6)
    void libraryInAKar_comesChangesGoesBackAndLeavesWithItsModule_underAnOpenPage() {
        var quotes = new Quotes(portal.folder());
        Path second = quotes.kar("2.0.0");
        console.answers("khet:module-install " + quotes.kar("1.0.0"), "INSTALL quotes 1\\.0\\.0: done");
        portal.command("module", "enable", "quotes", "--office", "KT1");
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open("quotes/quote");
        assertThat(clerk.at("quotes-quote-words")).hasText("1.0.0");
        Assertions.assertThat(portal.command("module", "check", second.toString()))
                .containsPattern("libraries: org\\.example\\.words 2\\.0\\.0, UNSIGNED");
        TestBrowser operator = administrator.at(desks.desk(portal)).open("admin/module-install");
        Administrator.choose(operator, second);
        assertThat(operator.at("admin-install-offer")).containsText("ไลบรารี org.example.words 2.0.0");
        operator.picture("module-library").accessible();
        Assertions.assertThat(libraries()).containsExactly("1.0.0");

        operator.press("admin-install-go");
        assertThat(operator.at("admin-install-result")).containsText("ใช้งานแล้ว");
        assertThat(clerk.at("quotes-quote-words")).hasText("2.0.0");
        Assertions.assertThat(libraries()).containsExactly("2.0.0");
        portal.command("module", "rollback", "quotes");
        assertThat(clerk.at("quotes-quote-words")).hasText("1.0.0");
        Assertions.assertThat(libraries()).containsExactly("1.0.0");

        portal.command("module", "remove", "quotes");
        Assertions.assertThat(libraries()).isEmpty();
    }

    /** Versions of the library among all bundles of the framework. */
    private static List<String> libraries() {
        String bundles = console.answers("bundle:list -t 0 -s; echo so much", "(?s)START LEVEL.*?\\nso much");
        return Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\s*\\S\\s*org\\.example\\.words")
                .matcher(bundles)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Path rooms(String version) {
        return new RoomsModule(portal.folder(), portal.folder())
                .version(version)
                .build();
    }

    /** Made from a copy of the service desk: what the code calls itself was forgotten. */
    private static Path repairs(String id, String bundle) {
        return new MadeModule(portal.folder(), portal.folder(), id, "rpr", "9.0.0")
                .header("Bundle-SymbolicName", bundle)
                .header("Import-Package", "org.khet.portal.api.i18n,org.khet.portal.api.module")
                .words(id + ".title=งานซ่อม\n", id + ".title=Repairs\n")
                .component(
                        "Copied", "<service><provide interface=\"org.khet.portal.api.module.PortalModule\"/></service>")
                .source("Copied", """
                        package org.khet.ID;

                        import org.khet.portal.api.module.ModuleId;
                        import org.khet.portal.api.module.PortalModule;

                        public class Copied implements PortalModule {
                            public ModuleId id() { return new ModuleId("ict"); }
                        }
                        """.replace("ID", id))
                .build();
    }

    /** Sealed or waiting for their seal. */
    private static long entriesOfTheRuntime() {
        String said = portal.command("audit", "verify");
        Matcher chain = Pattern.compile("chain of no office, (\\d+) entries, (\\d+) wait")
                .matcher(said);
        Assertions.assertThat(chain.find()).as(said).isTrue();
        return Long.parseLong(chain.group(1)) + Long.parseLong(chain.group(2));
    }

    private static void listed(String version, String offices) {
        Assertions.assertThat(portal.command("module", "list"))
                .containsPattern(ROOMS + version.replace(".", "\\.") + " +ACTIVE *" + offices + " *\\n");
    }
}
