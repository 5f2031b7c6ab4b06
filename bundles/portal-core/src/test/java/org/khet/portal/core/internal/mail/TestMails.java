package org.khet.portal.core.internal.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.mail.MailPreferences.Wish;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.mail.MailServerRegistry.MailServer;
import org.khet.portal.core.internal.mail.MailServerRegistry.Security;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingTrail;

/** The outbox of the sample offices on a test database, with a mail server somewhere or none. */
public final class TestMails {
    static final String KIND = "ict.ticket.submitted";
    static final String PORTAL = "https://khet.test";
    final FakePeople people = new FakePeople();
    final FakeSettings settings = new FakeSettings();
    final RecordingEvents happenings = new RecordingEvents();
    final RecordingTrail trail = new RecordingTrail();
    final Map<PersonId, Locale> languages = new HashMap<>();
    int languageQuestions;
    final Map<String, String> words = new HashMap<>();
    final MailRepository rows;
    final MailQueue queue;
    final MailHealthCheck health;
    final MailDeliveryJob round;
    final StoredMails mails;
    final MailService desk;
    private final TestDatabase database;
    private final SteppingClock clock;

    /** Without a mail server. */
    public TestMails(TestDatabase database, SteppingClock clock) {
        this(database, clock, null);
    }

    TestMails(TestDatabase database, SteppingClock clock, @Nullable MailServer door) {
        this.database = database;
        this.clock = clock;
        MailServerRegistry server = new MailServerRegistry(door, PORTAL);
        MailRouting use = new MailRouting(server, settings, clock);
        MailRecipients readers = new MailRecipients(people, (office, read) -> {
            languageQuestions++;
            return languages;
        });
        EventTexts kinds = (kind, facts, locale) ->
                words.getOrDefault(kind, "").replace("{number}", facts.getOrDefault("number", ""));
        LetterWriter writer = new LetterWriter(use, new FakeOffices(), readers);
        rows = new MailRepository(database.unit());
        queue = new MailQueue(rows, use, readers, kinds);
        health = new MailHealthCheck(server, clock);
        MailSender postman = new MailSender(server, health);
        MailFailureNotifier alarm = new MailFailureNotifier(rows, use, database.transactions(), happenings);
        round = new MailDeliveryJob(new FakeOffices(), use, new OfficeMailSender(rows, writer, postman, alarm, kinds));
        mails = new StoredMails(rows, use, readers);
        desk = new MailService(rows, use, writer, postman, trail);
        words.put(KIND, "แจ้งซ่อมใหม่ {number}");
        settings.put(SampleOffices.KT1, MailSettings.USED, true, LocalDate.EPOCH);
        settings.put(SampleOffices.KT2, MailSettings.USED, true, LocalDate.EPOCH);
    }

    /** A real mail server on this computer, which is given its time to start; 0 for a free port. */
    static GreenMail server(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(Duration.ofSeconds(30).toMillis());
        return new GreenMail(setup);
    }

    /** The way to a server on this computer. */
    static MailServer door(int port) {
        return door(port, Duration.ofSeconds(30));
    }

    /** As {@link #door(int)}, of a portal that waits so long for an answer. */
    static MailServer door(int port, Duration patience) {
        return new MailServer("127.0.0.1", port, Security.NONE, "", null, "portal@khet.test", patience);
    }

    /** What notices are told to. */
    public MailQueue queue() {
        return queue;
    }

    /** A person of the sample offices with an address, who wants to hear of new tickets that way. */
    PersonId reader(OfficeId office, int number, Wish wish) {
        Person person = SampleOffices.person(office, number);
        people.with(new Person(
                person.id(),
                office,
                person.title(),
                person.firstName(),
                person.lastName(),
                person.position(),
                person.unit(),
                null,
                "",
                "p" + number + "@khet.test",
                true));
        rows.wishes().set(office, person.id(), KIND, wish);
        return person.id();
    }

    /** A ticket was submitted in an office, and these people are told, as notices are: in one transaction. */
    void submitted(long number, OfficeId office, PersonId... told) {
        database.transactions().run(() -> queue.add(number, ticket(number, office), clock.instant(), Set.of(told)));
    }

    static DomainEvent ticket(long number, OfficeId office) {
        return new DomainEvent(
                KIND,
                office,
                "ict.ticket",
                number,
                "ict/tickets/" + number,
                Map.of("number", "ซ-" + number + "/2570"),
                null,
                Audience.NOBODY);
    }

    /** The job runs. */
    JobResult send() {
        return round.run(new Run(SampleOffices.KT1));
    }

    /** The time of the daily mail has come in an office. */
    Set<PersonId> gather(OfficeId office) {
        return queue.gather(new Run(office));
    }

    /** A run that nobody ends. */
    record Run(OfficeId office) implements JobRun {
        @Override
        public Instant due() {
            return Instant.EPOCH;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {}
    }
}
