package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An office on PostgreSQL by one line of configuration; the database goes and comes back, the power fails. */
@Tag("heavy")
class PostgresStory {
    private static final double BACK_MILLIS = 60_000;

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    private static StoryPostgres postgres;
    private static Distribution portal;

    @BeforeAll
    static void officeOnPostgres() throws IOException {
        postgres = new StoryPostgres();
        portal = Distribution.on(postgres.home(), "--demo");
    }

    @AfterAll
    static void end() throws IOException {
        try {
            if (portal != null) {
                portal.close();
            }
        } finally {
            postgres.close();
        }
    }

    @Test
    void schoolReports_deskReceivesAndFindsItInTheRegister() {
        Assertions.assertThat(portal.home().resolve("data/derby")).doesNotExist();
        TestBrowser school = desks.desk(portal).signIn("kt1-s05-u");
        String ticket =
                StoryReport.open(school).fill("เครื่องฉายห้องประชุมภาพมืดมาก").send();
        String number = "ซ-" + StoryReport.number(school) + "/";

        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(ticket);
        clerk.press("ict-ticket-do-receive");
        clerk.choose("ict-ticket-receive-category", "คอมพิวเตอร์").press("ict-ticket-receive-go");
        assertThat(clerk.page().locator(".k-header .k-status").first()).containsText("รับเรื่องแล้ว");

        clerk.open("ict/repairs");
        assertThat(clerk.at("ict-repairs-grid")).containsText(number);
    }

    @Test
    void databaseGoneForAWhile_isToldAndNothingTypedOrConfirmedIsLost() {
        TestBrowser school = desks.desk(portal).signIn("kt1-s07-u");
        TestBrowser phone = desks.phone(portal).signIn("kt1-s07-u").open("ict/my-repairs");
        String confirmed = StoryReport.open(school)
                .fill("เมาส์ห้องพักครูคลิกไม่ได้สักปุ่ม")
                .send();
        String number = "ซ-" + StoryReport.number(school) + "/";
        StoryReport form = StoryReport.open(school).fill("คอมพิวเตอร์ห้องสมุดเปิดแล้ว");

        postgres.stop();
        try {
            form.write("คอมพิวเตอร์ห้องสมุดเปิดแล้วดับเองทุกครั้ง");
            assertThat(school.page().locator("#shell-host-notes")).containsText("K-25");
            school.picture("fault-database-away-draft").accessible();
            school.press("ict-repair-form-send");
            assertThat(school.page().locator("vaadin-notification-card")).containsText("ฐานข้อมูลไม่ตอบในขณะนี้");
            assertThat(school.page().locator("vaadin-notification-card")).containsText("K-25");
            assertThat(form.symptom()).hasValue("คอมพิวเตอร์ห้องสมุดเปิดแล้วดับเองทุกครั้ง");
            school.picture("fault-database-away-send").accessible();
            phone.open("ict/my-repairs");
            assertThat(phone.page().locator("#shell-fault")).containsText("ฐานข้อมูลไม่ตอบในขณะนี้");
            assertThat(phone.page().locator("#shell-fault")).containsText("K-25");
            phone.picture("fault-database-away-phone").accessible();
            TestBrowser visitor = desks.desk(portal).open("login");
            visitor.type("shell-signin-name", "kt1-13")
                    .type("shell-signin-password", "unknown")
                    .press("shell-signin-enter");
            assertThat(visitor.page().locator("#shell-signin")).containsText("ฐานข้อมูลไม่ตอบในขณะนี้");
            visitor.picture("fault-database-away-door").accessible();
            Assertions.assertThat(health(portal.address("health")))
                    .contains("503")
                    .contains("DOWN");
            Assertions.assertThat(health("http://127.0.0.1:" + portal.controlPort() + "/health"))
                    .contains("\"database\"");
            Assertions.assertThat(portal.status())
                    .contains("\"state\":\"down\"")
                    .contains("\"database: ");
        } finally {
            postgres.again();
            awaitUp();
        }

        assertThat(school.page().locator("#shell-host-notes .k-note"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(BACK_MILLIS));
        assertThat(StoryReport.open(school.tab()).symptom()).hasValue("คอมพิวเตอร์ห้องสมุดเปิดแล้วดับเองทุกครั้ง");
        school.page().locator("#shell-toast-close").first().click();
        String second = form.send();
        Assertions.assertThat(second).isNotEqualTo(confirmed);
        assertThat(phone.page().locator("body"))
                .containsText(number, new LocatorAssertions.ContainsTextOptions().setTimeout(BACK_MILLIS));
        Assertions.assertThat(health(portal.address("health"))).contains("200").contains("UP");
    }

    @Test
    void powerFailsWhileThreeSchoolsSave_everythingConfirmedIsThere() {
        new PowerFailure(portal, desks).whileThreeSchoolsSave();
    }

    private static void awaitUp() {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!health(portal.address("health")).startsWith("200") && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static String health(String address) {
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
