package org.khet.portal.core.internal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventReaders;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.notice.Notices.Choice;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.core.internal.mail.MailQueue;
import org.khet.portal.core.internal.mail.TestMails;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingEvents;

/** A school reports a broken computer; the people of the repair desk are told, and nobody else. */
@OnEachDatabase
class NoticesDbTest {
    private static final PersonId DEPUTY = new PersonId(909);
    private static final PersonId OTHER_DEPUTY = new PersonId(910);
    private final FakeActing acting = new FakeActing();
    private static final OfficeId KT1 = new OfficeId(1);
    private static final OfficeId KT2 = new OfficeId(2);
    private static final Permission ACCEPT = Permission.of("ict:ticket:accept");
    private static final TestCaller DESK = person(KT1, 13).with(ACCEPT);
    private static final TestCaller HEAD = person(KT1, 12).with(ACCEPT);
    private static final TestCaller TEACHER = person(KT1, 505);
    private static final TestCaller DESK_OF_KT2 = person(KT2, 52).with(ACCEPT);

    private final TestDatabase database;
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final FakeSwitches switches = new FakeSwitches();
    private MailQueue mails;
    private NoticePoller watch;
    private NoticeListener maker;
    private StoredNotices notices;
    private AudienceResolver audiences;

    NoticesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void ictIsOnInBothOffices() {
        database.clear();
        switches.turn(KT1, "ict", true).turn(KT2, "ict", true);
        NoticeRepository repository = new NoticeRepository(database.unit());
        mails = new TestMails(database, clock).queue();
        watch = new NoticePoller(repository, clock);
        audiences =
                new AudienceResolver(new FakeCallers().with(DESK, HEAD, TEACHER, DESK_OF_KT2), acting, switches, clock);
        maker = new NoticeListener(repository, audiences, mails, watch, database.transactions());
        notices = new StoredNotices(repository, watch, switches);
    }

    @AfterEach
    void stop() throws InterruptedException {
        watch.close();
    }

    @Test
    void holdersOfThePermissionInThatOfficeAreTold() {
        hear(7, submitted(TEACHER));

        assertThat(notices.latest(DESK, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.type()).isEqualTo("ict.ticket.submitted");
            assertThat(notice.facts()).isEqualTo(Map.of("number", "ซ-17/2570"));
            assertThat(notice.link()).isEqualTo("ict/tickets/1042");
            assertThat(notice.at()).isEqualTo(clock.instant());
            assertThat(notice.read()).isNull();
        });
        assertThat(notices.unread(HEAD)).isEqualTo(1);
        assertThat(notices.unread(TEACHER)).as("actor").isZero();
        assertThat(notices.unread(DESK_OF_KT2)).as("other office").isZero();
    }

    @Test
    void holderWhoCannotOpenIt_isNotTold_norWhoActsForThatHolder_butNamedPeopleAre() {
        HalfDay now = HalfDay.of(clock.instant());
        acting.away(KT1, DESK.person(), now, now, decider(OTHER_DEPUTY, ActingLimits.NONE));
        EventReaders headOnly = (event, people) -> {
            assertThat(event.recordId()).isEqualTo(1042);
            return people.contains(HEAD.person()) ? Set.of(HEAD.person()) : Set.of();
        };
        audiences.come(headOnly);

        hear(7, submitted(TEACHER));
        assertThat(notices.unread(HEAD)).isEqualTo(1);
        assertThat(notices.unread(DESK)).isZero();
        assertThat(notices.unread(TestCaller.in(KT1).as(OTHER_DEPUTY, ""))).isZero();

        hear(8, happening(DESK, new Audience(Set.of(TEACHER.person()), Set.of())));
        assertThat(notices.unread(TEACHER)).isEqualTo(1);

        audiences.go(headOnly);
        hear(9, submitted(TEACHER));
        assertThat(notices.unread(DESK)).isEqualTo(1);
    }

    @Test
    void whoActsForAHolderWhoIsAwayIsToldToo_withinTheLimits() {
        HalfDay now = HalfDay.of(clock.instant());
        var limits = new ActingLimits("", null, Set.of("finance"));
        acting.away(KT1, HEAD.person(), now, now, decider(DEPUTY, ActingLimits.NONE))
                .away(KT1, DESK.person(), now, now, decider(OTHER_DEPUTY, limits));

        hear(7, submitted(TEACHER));

        assertThat(notices.unread(HEAD)).isEqualTo(1);
        assertThat(notices.unread(TestCaller.in(KT1).as(DEPUTY, ""))).isEqualTo(1);
        assertThat(notices.unread(TestCaller.in(KT1).as(OTHER_DEPUTY, "")))
                .as("acts in matters of finance only")
                .isZero();
    }

    private static Decider decider(PersonId person, ActingLimits limits) {
        PersonId holder = person.equals(DEPUTY) ? HEAD.person() : DESK.person();
        return new Decider(holder, person, ActingCapacity.ACTING, 1, limits, "5/2570");
    }

    @Test
    void namedPeopleAreTold_theActorIsNot() {
        hear(8, happening(DESK, new Audience(Set.of(TEACHER.person(), DESK.person()), Set.of())));

        assertThat(notices.unread(TEACHER)).isEqualTo(1);
        assertThat(notices.unread(DESK)).isZero();
    }

    @Test
    void heardTwiceToldOnce() {
        hear(7, submitted(TEACHER));
        hear(7, submitted(TEACHER));

        assertThat(notices.unread(DESK)).isEqualTo(1);
    }

    @Test
    void whileTheModuleIsOffNobodyIsTold() {
        switches.turn(KT1, "ict", false);
        hear(7, submitted(TEACHER));
        switches.turn(KT1, "ict", true);

        assertThat(notices.latest(DESK, 10)).isEmpty();
    }

    @Test
    void switchingOffHidesOldNotices_switchingOnBringsThemBack() {
        hear(7, submitted(TEACHER));
        switches.turn(KT1, "ict", false);
        assertThat(notices.latest(DESK, 10)).isEmpty();
        assertThat(notices.unread(DESK)).isZero();

        switches.turn(KT1, "ict", true);

        assertThat(notices.unread(DESK)).isEqualTo(1);
    }

    @Test
    void readingMarksOnlyTheOwnNotice() {
        hear(7, submitted(TEACHER));
        hear(9, submitted(TEACHER));
        Notice newest = notices.latest(DESK, 10).getFirst();

        notices.read(HEAD, newest.id());
        assertThat(notices.unread(DESK)).isEqualTo(2);

        notices.read(DESK, newest.id());
        assertThat(notices.unread(DESK)).isEqualTo(1);
        assertThat(notices.latest(DESK, 10).getFirst().read()).isEqualTo(clock.instant());

        notices.readAll(DESK);
        assertThat(notices.unread(DESK)).isZero();
        assertThat(notices.unread(HEAD)).isEqualTo(2);
    }

    @Test
    void kindThatSomebodyDoesNotWant_isNotToldToThatPersonOnly() {
        notices.choose(DESK, "ict.ticket.submitted", Choice.NEVER);

        hear(7, submitted(TEACHER));

        assertThat(notices.latest(DESK, 10)).isEmpty();
        assertThat(notices.unread(HEAD)).isEqualTo(1);
        assertThat(notices.choices(DESK)).containsExactly(Map.entry("ict.ticket.submitted", Choice.NEVER));
        assertThat(notices.choices(DESK_OF_KT2)).isEmpty();
        notices.choose(DESK, "ict.ticket.submitted", Choice.AT_ONCE);
        hear(9, submitted(TEACHER));
        assertThat(notices.unread(DESK)).isEqualTo(1);
    }

    @Test
    void kindForTheDailyNotice_waits_isToldInOneAndThenStandsInTheListAsRead() {
        notices.choose(DESK, "ict.ticket.submitted", Choice.DAILY);
        hear(7, submitted(TEACHER));
        hear(9, submitted(TEACHER));
        assertThat(notices.unread(DESK)).isZero();
        assertThat(notices.latest(DESK, 10)).isEmpty();
        assertThat(notices.unread(HEAD)).isEqualTo(2);

        RecordingEvents told = new RecordingEvents();
        NoticeDigest digest =
                new NoticeDigest(new NoticeRepository(database.unit()), mails, told, database.transactions(), clock);
        assertThat(digest.run(new RunIn(KT2)).textKey()).isEqualTo(JobResult.NOTHING);
        assertThat(digest.run(new RunIn(KT1)).values()).containsEntry("count", "1");
        assertThat(told.all()).singleElement().satisfies(one -> {
            assertThat(one.facts()).isEqualTo(Map.of("count", "2"));
            assertThat(one.audience().people()).containsExactly(DESK.person());
        });
        hear(10, told.all().getFirst());

        assertThat(notices.unread(DESK)).isEqualTo(1);
        assertThat(notices.latest(DESK, 10))
                .extracting(Notice::type)
                .containsExactly("core.notice.digest", "ict.ticket.submitted", "ict.ticket.submitted");
        assertThat(digest.run(new RunIn(KT1)).textKey()).isEqualTo(JobResult.NOTHING);
    }

    @Test
    void whatIsTakenBack_goesWhereNobodyReadIt_andIsMarkedWhereSomebodyDid_ofThatRecordOnly() {
        hear(7, submitted(TEACHER));
        hear(8, happening(TEACHER, "ict.ticket.submitted", "ict/tickets/1043", Map.of(), DESK));
        notices.read(HEAD, notices.latest(HEAD, 10).getFirst().id());

        Map<String, String> taken = Map.of(Notices.TAKES_BACK, "ict.ticket.submitted");
        hear(9, happening(TEACHER, "ict.ticket.recalled", "ict/tickets/1042", taken, TEACHER));

        assertThat(notices.latest(DESK, 10))
                .as("of the other record")
                .extracting(Notice::link)
                .containsExactly("ict/tickets/1043");
        assertThat(notices.latest(HEAD, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.isTakenBack()).isTrue();
            assertThat(notice.facts()).containsEntry("number", "ซ-17/2570");
        });
        hear(10, submitted(TEACHER));
        assertThat(notices.unread(DESK)).as("told again").isEqualTo(2);
    }

    private static DomainEvent happening(
            TestCaller actor, String type, String link, Map<String, String> facts, TestCaller told) {
        Audience audience = new Audience(Set.of(told.person()), Set.of());
        return new DomainEvent(type, KT1, "ict.ticket", 1, link, facts, actor.person(), audience);
    }

    private record RunIn(OfficeId office) implements JobRun {
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

    @Test
    void openPageIsToldOfANewNotice_alsoOfOneMadeOnAnotherNode() throws InterruptedException {
        LinkedBlockingQueue<String> page = new LinkedBlockingQueue<>();
        try (var following = notices.follow(DESK, () -> page.add("changed"))) {
            hear(7, submitted(TEACHER));
            assertThat(page.poll(15, TimeUnit.SECONDS)).isEqualTo("changed");
            awaitQuiet(page);

            NoticeRepository repository = new NoticeRepository(database.unit());
            repository.add(8, submitted(TEACHER), clock.instant(), Set.of(DESK.person()), Set.of());

            assertThat(page.poll(15, TimeUnit.SECONDS)).isEqualTo("changed");
            assertThat(following).isNotNull();
        }
    }

    private void hear(long number, DomainEvent happening) {
        database.transactions().run(() -> maker.hear(number, happening));
    }

    private static void awaitQuiet(LinkedBlockingQueue<String> page) throws InterruptedException {
        while (page.poll(3, TimeUnit.SECONDS) != null) {
            assertThat(page).hasSizeLessThan(100);
        }
    }

    private static DomainEvent submitted(TestCaller actor) {
        return happening(actor, new Audience(Set.of(), Set.of(ACCEPT)));
    }

    private static DomainEvent happening(TestCaller actor, Audience audience) {
        return new DomainEvent(
                "ict.ticket.submitted",
                KT1,
                "ict.ticket",
                1042,
                "ict/tickets/1042",
                Map.of("number", "ซ-17/2570"),
                actor.person(),
                audience);
    }

    private static TestCaller person(OfficeId office, long key) {
        return TestCaller.in(office).as(new PersonId(key), "เจ้าหน้าที่ " + key);
    }
}
