package org.khet.portal.core.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.SampleOffices.KT1;
import static org.khet.portal.testkit.SampleOffices.KT2;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.mail.MailPreferences.Readiness;
import org.khet.portal.api.admin.mail.MailPreferences.Wish;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A school reports a broken computer; who wants to hear of it by e-mail does, through a real mail server, and nobody else. */
@OnEachDatabase
class MailsDbTest {
    private final TestDatabase database;
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final GreenMail server = TestMails.server(0);
    private TestMails mails;

    MailsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aServerTakesMails() {
        database.clear();
        server.start();
        mails = new TestMails(database, clock, TestMails.door(server.getSmtp().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whoWantsItAtOnceGetsOneMail_withWordsDayAndLink() throws Exception {
        PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);

        mails.submitted(17, KT1, clerk, mails.reader(KT1, 12, Wish.NONE));

        assertThat(mails.send().values()).containsEntry("count", "1");
        MimeMessage mail = only();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("p13@khet.test");
        assertThat(mail.getSubject()).isEqualTo("แจ้งซ่อมใหม่ ซ-17/2570");
        assertThat(mail.getFrom())
                .extracting(Object::toString)
                .first()
                .asString()
                .contains("portal@khet.test");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(mail, 0))
                .contains("เรียน นางสาวเจ้าหน้าที่ 13", "20 พฤศจิกายน 2569 เวลา 09.30 น.")
                .contains("https://khet.test/ict/tickets/17", "สพป.ตัวอย่าง เขต 1");
        assertThat(part(mail, 1)).contains("<a href=\"https://khet.test/ict/tickets/17\">");
        assertThat(mails.send().textKey()).as("sent once").isEqualTo(JobResult.NOTHING);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void threeNoticesForTheDayGoInOneMail_whenItsTimeHasCome() throws Exception {
        PersonId clerk = mails.reader(KT1, 13, Wish.DAILY);
        PersonId ofKt2 = mails.reader(KT2, 52, Wish.DAILY);
        for (long number : List.of(17L, 18L, 19L)) {
            mails.submitted(number, KT1, clerk);
        }
        mails.submitted(20, KT2, ofKt2);
        assertThat(mails.send().textKey()).isEqualTo(JobResult.NOTHING);

        assertThat(mails.gather(KT1)).containsExactly(clerk);
        mails.send();

        MimeMessage mail = only();
        assertThat(mail.getSubject()).isEqualTo("สรุปการแจ้งประจำวัน 3 เรื่อง");
        assertThat(part(mail, 0))
                .contains("ซ-17/2570", "ซ-18/2570", "ซ-19/2570")
                .doesNotContain("ซ-20/2570");
        assertThat(mails.gather(KT1)).isEmpty();
    }

    @Test
    void twentyReaders_areLookedUpTogether_andSoIsWhatTheirMailsTell() {
        PersonId[] all = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> mails.reader(KT1, number, number % 2 == 0 ? Wish.AT_ONCE : Wish.DAILY))
                .toArray(PersonId[]::new);
        mails.languages.put(all[1], Locale.ENGLISH);

        mails.submitted(17, KT1, all);
        assertThat(mails.languageQuestions)
                .as("while the listener's row is locked")
                .isEqualTo(1);
        assertThat(mails.gather(KT1)).hasSize(10);
        assertThat(mails.languageQuestions).as("for the daily mails").isEqualTo(2);

        long before = database.statements();
        List<MailRepository.Due> due = mails.rows.due(KT1, clock.instant(), 50);
        assertThat(database.statements() - before).isEqualTo(2);
        assertThat(due).hasSize(20).allSatisfy(mail -> assertThat(mail.lines()).hasSize(1));
        assertThat(due).filteredOn(mail -> mail.language().equals("en")).hasSize(1);
    }

    @Test
    void englishReaderGetsAnEnglishMail() throws Exception {
        PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);
        mails.languages.put(clerk, Locale.ENGLISH);

        mails.submitted(17, KT1, clerk);
        mails.send();

        assertThat(part(only(), 0)).contains("Dear ", "20 November 2026 (2569), 09:30", "ESAO Sample 1 (Primary)");
    }

    @Test
    void peopleOfAnotherOfficeAreNeverWrittenTo_evenWhenTheyAreNamed() {
        PersonId ofKt2 = mails.reader(KT2, 52, Wish.AT_ONCE);
        mails.rows.wishes().set(KT1, ofKt2, TestMails.KIND, Wish.AT_ONCE);

        mails.submitted(17, KT1, ofKt2);

        assertThat(mails.send().textKey()).isEqualTo(JobResult.NOTHING);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void choiceOfAPersonHoldsInItsOfficeOnly() {
        TestCaller clerk = TestCaller.of(KT1, 13);
        mails.mails.wish(clerk, TestMails.KIND, Wish.AT_ONCE);

        assertThat(mails.mails.wishes(clerk)).containsEntry(TestMails.KIND, Wish.AT_ONCE);
        assertThat(mails.rows.wishes().ofPerson(KT2, clerk.person())).isEmpty();
        assertThat(mails.mails.wishes(TestCaller.of(KT1, 14))).isEmpty();
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.transactions().run(() -> {
                    mails.submitted(17, KT1, clerk);
                    throw new IllegalStateException("the save fails");
                }));

        assertThat(mails.send().textKey()).isEqualTo(JobResult.NOTHING);
    }

    @Test
    void heardTwiceSentOnce() {
        PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);
        mails.submitted(17, KT1, clerk);
        mails.submitted(17, KT1, clerk);

        mails.send();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void moduleThatIsRemovedMeanwhileIsStillSpokenFor_oneThatComesLateGivesItsWords() throws Exception {
        PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);
        mails.submitted(17, KT1, clerk);
        String words = mails.words.remove(TestMails.KIND);
        mails.send();
        assertThat(only().getSubject()).isEqualTo("แจ้งซ่อมใหม่ ซ-17/2570");

        mails.submitted(18, KT1, clerk);
        mails.words.put(TestMails.KIND, words);
        mails.send();
        mails.words.clear();
        mails.submitted(19, KT1, clerk);
        mails.send();

        assertThat(Stream.of(server.getReceivedMessages()).skip(1).map(MailsDbTest::subject))
                .containsExactly("แจ้งซ่อมใหม่ ซ-18/2570", "มีเรื่องใหม่ในระบบ");
    }

    @Test
    void officeThatDoesNotUseMailSendsNone_andSaysSo() {
        PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);
        TestCaller caller = TestCaller.in(KT1).as(clerk, "เจ้าหน้าที่ 13");
        assertThat(mails.mails.readiness(caller)).isEqualTo(Readiness.READY);
        mails.settings.put(KT1, MailSettings.USED, false, LocalDate.EPOCH);

        mails.submitted(17, KT1, clerk);

        assertThat(mails.mails.readiness(caller)).isEqualTo(Readiness.OFF);
        mails.settings.put(KT1, MailSettings.USED, true, LocalDate.EPOCH);
        assertThat(mails.send().textKey()).isEqualTo(JobResult.NOTHING);
        assertThat(new TestMails(database, clock).mails.readiness(caller)).isEqualTo(Readiness.NO_SERVER);
        assertThat(mails.mails.readiness(caller.as(new PersonId(1), "")))
                .as("no address")
                .isEqualTo(Readiness.NO_ADDRESS);
    }

    @Test
    void nobodySlipsHeadLinesOrMarkupIntoAMail_byTheNameOfASchool() throws Exception {
        PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);
        mails.words.put(
                TestMails.KIND, "โรงเรียน\r\nBcc: thief@khet.test\r\n\r\n<script>alert(1)</script> & \"เพื่อน\"");
        mails.settings.put(KT1, MailSettings.SENDER, "สพป.\r\nBcc: thief@khet.test", LocalDate.EPOCH);

        mails.submitted(17, KT1, clerk);
        mails.send();

        MimeMessage mail = only();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(GreenMailUtil.getHeaders(mail).lines()).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(mail.getSubject()).startsWith("โรงเรียน Bcc: thief@khet.test <script>");
        assertThat(part(mail, 1))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;เพื่อน&quot;")
                .doesNotContain("<script>");
    }

    @Test
    void oldMailsAreForgotten() {
        PersonId clerk = mails.reader(KT1, 13, Wish.AT_ONCE);
        mails.submitted(17, KT1, clerk);
        mails.send();
        clock.pass(Duration.ofDays(400));
        mails.submitted(18, KT1, clerk);

        assertThat(mails.queue.forget(KT1, clock.instant().minus(Duration.ofDays(365)), 100))
                .isEqualTo(1);

        assertThat(database.number("select count(*) from core_mail")).isEqualTo(1);
        assertThat(database.number("select count(*) from core_mail_line")).isEqualTo(1);
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String subject(Message mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage mail, int part) throws Exception {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(part)
                .getContent()
                .toString()
                .replace("\r", "");
    }
}
