package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Three nodes behind a proxy: they follow one desired state, one at a time; a node that dies costs its people one sign-in
 * and no word; a job runs once. docs/adr/20261120-several-nodes.md.
 */
@Tag("heavy")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterStory {
    private static final String SYMPTOM = "เครื่องสำรองไฟห้องเซิร์ฟเวอร์ดังไม่หยุดตั้งแต่ไฟดับเมื่อคืน";
    private static final String DIGEST = "core.notice-digest";
    private static final double BACK_MILLIS = 60_000;

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private static Cluster cluster;
    private static Administrator administrator;

    @BeforeAll
    static void threeNodesRun() {
        cluster = new Cluster();
        administrator = new Administrator(cluster.node("one"));
    }

    @AfterAll
    static void allOfItEnds() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @Order(1)
    void moduleChangedAtOneNode_reachesAll_oneAfterTheOther_andEachReports() {
        cluster.node("one").command("module", "install", rooms("1.0.0").toString());
        cluster.node("one").command("module", "enable", "rooms", "--office", "KT1");
        Cluster.NODES.forEach(node -> cluster.awaitModule(node, "rooms", "1.0.0"));

        cluster.node("two").command("module", "update", rooms("2.0.0").toString());

        Cluster.NODES.forEach(node -> cluster.awaitModule(node, "rooms", "2.0.0"));
        List<YearTurnSteps.Turn> turns = YearTurnSteps.of(cluster, "rooms", "2.0.0");
        Assertions.assertThat(turns).extracting(YearTurnSteps.Turn::node).startsWith("two");
        Assertions.assertThat(turns.get(1).from()).isAfterOrEqualTo(turns.get(0).until());
        Assertions.assertThat(turns.get(2).from()).isAfterOrEqualTo(turns.get(1).until());
        allReport("rooms 2.0.0");
    }

    @Test
    @Order(2)
    void nodeDiesUnderTypingHands_oneSignInLaterEveryWordIsThere_andOthersNoticeNothing() {
        TestBrowser clerk = at("one").signIn("kt1-13").open("ict/repairs");
        TestBrowser other = at("three").signIn("kt1-s02-u").open("ict/my-repairs");
        TestBrowser school = at("two").signIn("kt1-s01-u");
        Assertions.assertThat(List.of(node(clerk), node(school), node(other))).containsExactly("one", "two", "three");
        StoryReport form = StoryReport.open(school).fill("ยังไม่ครบ");
        unaware(clerk);
        unaware(other);
        ProcessHandle process = cluster.node("two").process();

        form.symptom().fill("");
        form.symptom().pressSequentially(SYMPTOM);
        process.destroyForcibly();
        process.onExit().join();

        assertThat(school.at("shell-signin-name"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(BACK_MILLIS));
        school.enter("kt1-s01-u");
        assertThat(form.symptom()).hasValue(SYMPTOM);
        assertThat(school.at("ict-repair-form-place").locator("input, textarea").first())
                .hasValue("ห้องวิชาการ");
        Assertions.assertThat(node(school)).isNotEqualTo("two");
        form.send();
        String number = "ซ-" + StoryReport.number(school) + "/";
        clerk.page().locator(".k-news-line vaadin-button").click(new Locator.ClickOptions().setTimeout(BACK_MILLIS));
        assertThat(clerk.at("ict-repairs-grid")).containsText(number);
        Assertions.assertThat(
                        cluster.postgres().count("select count(*) from ict_ticket where symptom = '" + SYMPTOM + "'"))
                .isOne();
        noticedNothing(clerk, "one");
        noticedNothing(other, "three");
        StoryReport.open(other).fill("พัดลมระบายความร้อนตู้เครือข่ายเสีย").send();
    }

    @Test
    @Order(3)
    void nodeThatComesBack_hasWhatWasChangedMeanwhile_andPeopleWorkThere() {
        Conditions.await(
                "the change at the dead node is ended",
                () -> !cluster.node("one").command("module", "history").contains("RUNNING"));
        cluster.node("one").command("module", "update", rooms("3.0.0").toString());

        cluster.node("two").again();

        Cluster.NODES.forEach(node -> cluster.awaitModule(node, "rooms", "3.0.0"));
        allReport("rooms 3.0.0");
        Conditions.await(
                "the proxy leads to the node again", () -> cluster.proxy().leadsTo("two"));
        TestBrowser clerk = at("two").signIn("kt1-13").open("rooms/booking");
        assertThat(clerk.at("rooms-booking-version")).hasText("รุ่น 3.0.0");
        Assertions.assertThat(node(clerk)).isEqualTo("two");
    }

    @Test
    @Order(4)
    void jobRunsOnceInTheCluster_whereverItIsAskedFor() {
        long asked = 0;
        for (String node : Cluster.NODES) {
            TestBrowser keeper = at(node).signIn("kt1-04").open("admin/jobs/" + DIGEST);
            keeper.press("admin-jobs-run");
            long runs = ++asked;
            Conditions.await("the run asked for at " + node + " is done", () -> runsOf("outcome = 'DONE'") == runs);
            keeper.open("admin/jobs/" + DIGEST);
            assertThat(keeper.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText("มีผู้สั่ง")))
                    .hasCount((int) runs);
        }

        Assertions.assertThat(runsOf("true")).isEqualTo(asked);
        Assertions.assertThat(cluster.postgres()
                        .count("select count(*) from (select 1 from core_job_run where outcome = 'DONE'"
                                + " group by job, office_id, due_at having count(*) > 1) twice"))
                .as("work that was done twice by two nodes, of all jobs")
                .isZero();
    }

    private static long runsOf(String condition) {
        return cluster.postgres()
                .count("select count(*) from core_job_run where job = '" + DIGEST + "' and cause = 'PERSON' and "
                        + condition);
    }

    private static void allReport(String module) {
        TestBrowser operator = administrator.at(desks.desk(cluster.node("one")));
        Conditions.await("each node says that it runs " + module, () -> {
            operator.open("admin/nodes");
            Locator nodes = operator.page().locator(".k-section");
            return nodes.filter(new Locator.FilterOptions().setHasText(module)).count() == Cluster.NODES.size();
        });
        Cluster.NODES.forEach(node -> assertThat(
                        operator.page().locator(".k-section h2", new Page.LocatorOptions().setHasText(node)))
                .isVisible());
        operator.picture("nodes-of-a-cluster").accessible();
    }

    /** A desk that the proxy leads to this node. */
    private static TestBrowser at(String node) {
        Distribution portal = cluster.portal();
        TestBrowser desk = desks.desk(portal);
        desk.page().context().addCookies(List.of(new Cookie(Proxy.COOKIE, node).setUrl(portal.address(""))));
        return desk;
    }

    /** Where the proxy keeps this person. */
    private static String node(TestBrowser desk) {
        return desk.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals(Proxy.COOKIE))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static void unaware(TestBrowser person) {
        person.page().evaluate("() => window.stillTheSamePage = true");
        person.complaints();
    }

    private static void noticedNothing(TestBrowser person, String node) {
        Assertions.assertThat(person.page().evaluate("() => window.stillTheSamePage"))
                .isEqualTo(true);
        Assertions.assertThat(person.complaints()).isEmpty();
        Assertions.assertThat(node(person)).isEqualTo(node);
    }

    /** The module itself takes a second and a half to start, so that two nodes at once would be seen; the story waits for nothing. */
    private static Path rooms(String version) {
        Path folder = cluster.node("one").folder();
        return new RoomsModule(folder, folder)
                .version(version)
                .activation("Thread.sleep(1_500);")
                .build();
    }
}
