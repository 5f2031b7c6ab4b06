package org.khet.portal.core.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.SampleOffices.KT1;
import static org.khet.portal.testkit.SampleOffices.KT2;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.mail.MailPreferences.Wish;
import org.khet.portal.api.admin.mail.MailStatusService.Fault;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.mail.MailServerRegistry.MailServer;
import org.khet.portal.core.internal.mail.MailServerRegistry.Security;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.ClosedPort;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The mail server is away, silent or choosy: nothing is lost, nobody waits long, and the administrator learns of it. */
@OnEachDatabase
class MailTroubleDbTest {
    private static final TestCaller ADMIN = TestCaller.of(KT1, 13).with(Settings.CONFIGURE);
    private final TestDatabase database;
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final ClosedPort port = new ClosedPort();

    MailTroubleDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.clear();
    }

    @AfterEach
    void free() {
        port.close();
    }

    @Test
    void whatCouldNotBeSentIsSentLater_withALongerPauseEachTime() {
        TestMails mails = new TestMails(database, clock, TestMails.door(port.number()));
        PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);
        mails.submitted(17, KT1, clerk);

        assertThat(mails.send().textKey()).isEqualTo("core.job.mail.away");
        assertThat(mails.health.trouble())
                .hasValueSatisfying(
                        trouble -> assertThat(trouble.problem().key()).isEqualTo("core.mail.fault.UNREACHABLE"));
        assertThat(mails.send().textKey()).as("not at once again").isEqualTo(JobResult.NOTHING);
        clock.pass(Duration.ofMinutes(1));
        assertThat(mails.send().textKey()).isEqualTo("core.job.mail.away");
        clock.pass(Duration.ofMinutes(4));
        assertThat(mails.send().textKey()).as("five minutes now").isEqualTo(JobResult.NOTHING);
        clock.pass(Duration.ofMinutes(1));

        GreenMail server = TestMails.server(port.number());
        server.start();
        try {
            assertThat(mails.send().values()).isEqualTo(Map.of("count", "1"));
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
        assertThat(mails.health.trouble()).isEmpty();
        assertThat(mails.happenings.all()).isEmpty();
    }

    @Test
    void afterSoManyTriesItIsGivenUp_andWhoKeepsTheSettingsIsToldOnce() {
        TestMails mails = new TestMails(database, clock, TestMails.door(port.number()));
        mails.settings.put(KT1, MailSettings.TRIES, 2, LocalDate.EPOCH);
        PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);
        mails.submitted(17, KT1, clerk);
        mails.submitted(18, KT1, clerk);

        mails.send();
        assertThat(mails.happenings.all()).isEmpty();
        assertThat(mails.desk.standing(ADMIN).faults()).hasSize(2).noneMatch(Fault::ended);
        clock.pass(Duration.ofDays(2));
        mails.send();

        assertThat(mails.happenings.all()).singleElement().satisfies(told -> {
            assertThat(told.type()).isEqualTo("core.mail.failed");
            assertThat(told.office()).isEqualTo(KT1);
            assertThat(told.audience().permissions()).containsExactly(Settings.CONFIGURE);
        });
        assertThat(mails.desk.standing(ADMIN).faults()).hasSize(2).allSatisfy(fault -> {
            assertThat(fault.ended()).isTrue();
            assertThat(fault.tries()).isEqualTo(2);
            assertThat(fault.name()).isEqualTo("นางสาวเจ้าหน้าที่ 13");
            assertThat(fault.textKey()).isEqualTo("core.mail.fault.UNREACHABLE");
        });
        assertThat(mails.desk
                        .standing(TestCaller.in(KT2).with(Settings.CONFIGURE))
                        .faults())
                .as("other office")
                .isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(mails.send().textKey()).isEqualTo(JobResult.NOTHING);
    }

    @Test
    void serverThatAcceptsAndNeverAnswers_holdsNobodyUpForLong() throws Exception {
        try (ScriptedServer server = ScriptedServer.silent()) {
            TestMails mails = new TestMails(database, clock, TestMails.door(server.port(), Duration.ofSeconds(1)));
            mails.submitted(17, KT1, mails.reader(KT1, 13, Wish.AT_ONCE));
            mails.submitted(18, KT2, mails.reader(KT2, 52, Wish.AT_ONCE));

            long begun = System.nanoTime();
            assertThat(mails.send().textKey()).isEqualTo("core.job.mail.away");

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
            assertThat(mails.health.trouble())
                    .hasValueSatisfying(
                            trouble -> assertThat(trouble.problem().key()).isEqualTo("core.mail.fault.SILENT"));
            assertThat(mails.desk.standing(ADMIN).waiting()).isEqualTo(1);
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> mails.desk.test(ADMIN))
                    .satisfies(refused -> assertThat(refused.problems())
                            .containsExactly(Problem.of("to", "core.mail.fault.SILENT", "127.0.0.1:" + server.port())));
        }
    }

    @Test
    void addressThatTheServerDoesNotKnowIsGivenUpAtOnce_andTheNextMailGoesOut() throws Exception {
        try (ScriptedServer server = ScriptedServer.refusing("p12@")) {
            TestMails mails = new TestMails(database, clock, TestMails.door(server.port()));
            mails.submitted(17, KT1, mails.reader(KT1, 12, Wish.AT_ONCE));
            mails.submitted(18, KT1, mails.reader(KT1, 13, Wish.AT_ONCE));

            assertThat(mails.send().values()).isEqualTo(Map.of("sent", "1", "failed", "1"));

            assertThat(server.taken()).containsExactly("p13@khet.test");
            assertThat(mails.desk.standing(ADMIN).faults()).singleElement().satisfies(fault -> {
                assertThat(fault.textKey()).isEqualTo("core.mail.fault.ADDRESS");
                assertThat(fault.detail()).contains("550");
                assertThat(fault.ended()).isTrue();
            });
            assertThat(mails.happenings.types()).containsExactly("core.mail.failed");
            assertThat(mails.health.trouble()).as("the server works").isEmpty();
        }
    }

    @Test
    void whoLeftGetsNoMailAnyMore() throws Exception {
        try (ScriptedServer server = ScriptedServer.refusing("nobody")) {
            TestMails mails = new TestMails(database, clock, TestMails.door(server.port()));
            PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);
            mails.submitted(17, KT1, clerk);
            mails.people.with(org.khet.portal.testkit.SampleOffices.person(KT1, 13));

            assertThat(mails.send().textKey()).isEqualTo(JobResult.NOTHING);

            assertThat(server.taken()).isEmpty();
            assertThat(mails.desk.standing(ADMIN).waiting()).isZero();
        }
    }

    @Test
    void testMailReachesTheAdministrator_afterSigningInWithTheWordOfAFile(@TempDir Path home) throws Exception {
        GreenMail server = TestMails.server(0);
        server.start();
        try {
            server.setUser("portal@khet.test", "portal", "right");
            Path password = Files.writeString(home.resolve("password"), "right\nsecond line\n");
            int port = server.getSmtp().getPort();
            MailServer door = new MailServer(
                    "127.0.0.1", port, Security.NONE, "portal", password, "portal@khet.test", Duration.ofSeconds(10));
            TestMails mails = new TestMails(database, clock, door);
            mails.reader(KT1, 13, Wish.NONE);

            assertThat(mails.desk.test(ADMIN)).isEqualTo("p13@khet.test");

            assertThat(server.getReceivedMessages())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("ทดสอบอีเมลของระบบ"));
            assertThat(mails.trail.actions()).containsExactly("core.mail.tested");
            Files.writeString(password, "wrong");
            refused(mails, ADMIN, "core.mail.fault.SIGN_IN");
            Files.delete(password);
            refused(mails, ADMIN, "core.mail.fault.PASSWORD_FILE");
            refused(mails, ADMIN.as(new PersonId(1), ""), "core.mail.test.address");
            refused(new TestMails(database, clock), ADMIN, "core.mail.test.server");
        } finally {
            server.stop();
        }
    }

    @Test
    void serverWithoutEncryptionGetsNothing_whenEncryptionIsDemanded() {
        GreenMail server = TestMails.server(0);
        server.start();
        try {
            MailServer clear = TestMails.door(server.getSmtp().getPort());
            MailServer door = new MailServer(
                    clear.host(), clear.port(), Security.STARTTLS, "", null, clear.from(), Duration.ofSeconds(10));
            TestMails mails = new TestMails(database, clock, door);
            mails.reader(KT1, 13, Wish.NONE);

            refused(mails, ADMIN, "core.mail.fault.ENCRYPTION");

            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void whoDoesNotKeepTheSettingsSeesAndSendsNothing() {
        TestMails mails = new TestMails(database, clock);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> mails.desk.standing(TestCaller.in(KT1)));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> mails.desk.test(TestCaller.in(KT1)));
    }

    private static void refused(TestMails mails, TestCaller caller, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> mails.desk.test(caller))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly(key));
    }
}
