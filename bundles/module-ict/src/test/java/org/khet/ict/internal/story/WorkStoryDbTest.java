package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.CLERK;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.OTHER;
import static org.khet.ict.internal.story.IctOffice.TECHNICIAN;
import static org.khet.ict.internal.story.IctOffice.TODAY;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.distance.ConferenceJob;
import org.khet.ict.internal.distance.ConferenceRooms;
import org.khet.ict.internal.distance.DistanceSystem;
import org.khet.ict.internal.distance.RoomsElsewhereLink;
import org.khet.ict.internal.publishing.MemoDecision;
import org.khet.ict.internal.publishing.PublicationJob;
import org.khet.ict.internal.publishing.WebAudience;
import org.khet.ict.internal.publishing.WebPage;
import org.khet.ict.internal.traffic.LogHash;
import org.khet.ict.internal.traffic.MissingLogJob;
import org.khet.portal.api.meeting.RoomUses;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Traffic logs, distance education, conferences and publishing. Source: ict ICT-49, 77, 80, 85, 86, 88. */
@OnEachDatabase
class WorkStoryDbTest {
    private static final String HASH = "0f".repeat(32);
    private final TestDatabase database;
    private final WorkOffice office;

    WorkStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new WorkOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private RecordDraft batch(LocalDate from, LocalDate to, int days) {
        var kind = office.logs.batches().kind();
        return new RecordDraft()
                .with(kind.source, "ไฟร์วอลล์สำนักงาน")
                .with(kind.medium, "SERVER")
                .with(kind.from, from)
                .with(kind.to, to)
                .with(kind.algorithm, LogHash.SHA256)
                .with(kind.hash, HASH)
                .with(kind.place, "ห้องแม่ข่าย")
                .with(kind.clockSource, "เซิร์ฟเวอร์เวลามาตรฐาน")
                .with(kind.keepDays, days);
    }

    private RecordRow month(int month) {
        LocalDate first = LocalDate.of(2026, month, 1);
        return office.logs
                .batches()
                .create(person(TECHNICIAN), batch(first, first.plusMonths(1).minusDays(1), 90));
    }

    @Test
    void daysWithoutABatchAreShown_untilTheMissingOneComes_eightyNineDaysAreRefused() {
        var service = office.logs.batches();
        month(7);
        RecordRow september = month(9);
        assertThat(september.get(service.kind().gap)).isEqualTo(31);
        month(8);
        assertThat(now(service, september).get(service.kind().gap)).isZero();

        LocalDate day = LocalDate.of(2026, 10, 1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(person(TECHNICIAN), batch(day, day, 89)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains("keep_days"));
    }

    /** July to September; days and source of August are corrected while it waits to be verified. Source: ict ICT-49. */
    @Test
    void gapDaysFollowWhenABatchIsCorrected_alsoThoseOfTheSourceUnderWhichItStoodBefore() {
        var service = office.logs.batches();
        var kind = service.kind();
        month(7);
        RecordRow august = month(8);
        RecordRow september = month(9);
        RecordRow shorter = service.change(
                person(TECHNICIAN),
                august,
                RecordDraft.of(august)
                        .with(kind.from, LocalDate.of(2026, 8, 4))
                        .with(kind.to, LocalDate.of(2026, 8, 21)));
        assertThat(shorter.get(kind.gap)).as("1 to 3 August").isEqualTo(3);
        assertThat(now(service, september).get(kind.gap)).as("22 to 31 August").isEqualTo(10);

        RecordRow elsewhere = service.change(
                person(TECHNICIAN), shorter, RecordDraft.of(shorter).with(kind.source, "ไฟร์วอลล์สำรอง"));
        assertThat(elsewhere.get(kind.gap)).as("first of its source").isZero();
        assertThat(now(service, september).get(kind.gap)).as("all of August").isEqualTo(31);
        service.change(person(TECHNICIAN), elsewhere, RecordDraft.of(elsewhere).with(kind.source, "ไฟร์วอลล์สำนักงาน"));
        assertThat(now(service, september).get(kind.gap)).isEqualTo(10);
    }

    /** Source: ict ICT-49. */
    @Test
    void daysSinceTheLastBatchAreAGapThatIsToldOnce_untilALaterOneComesOrTheSourceEnds() {
        var service = office.logs.batches();
        var kind = service.kind();
        month(8);
        RecordRow september = month(9);
        missing("2026-10-31");
        assertThat(now(service, september).get(kind.missingSince)).isEmpty();
        missing("2026-11-01");
        missing("2026-11-02");
        assertThat(now(service, september).get(kind.missingSince)).contains(LocalDate.of(2026, 10, 1));
        assertThat(service.count(person(TECHNICIAN), RecordFilter.ALL.in("missing")))
                .isEqualTo(1);
        assertThat(office.fixture.happenings().types().stream().filter("ict.log-batch.missed"::equals))
                .as("told once")
                .hasSize(1);
        assertThat(office.fixture.happenings().all().getLast().audience().permissions())
                .contains(org.khet.ict.internal.IctWorkPermissions.LOG_STORE);

        RecordRow october = month(10);
        assertThat(now(service, september).get(kind.missingSince)).isEmpty();
        missing("2026-12-15");
        assertThat(now(service, october).get(kind.missingSince)).contains(LocalDate.of(2026, 11, 1));
        assertThat(act(service, TECHNICIAN, october, kind.endSource).get(kind.missingSince))
                .isEmpty();
        missing("2026-12-16");
        assertThat(now(service, october).get(kind.missingSince))
                .as("not used any more")
                .isEmpty();
    }

    private void missing(String day) {
        new MissingLogJob(office.logs, office.callers, office.settings, Clocks.at(day + "T08:30"))
                .run(new TestRun(KT1));
    }

    @Test
    void nothingInsideItsTimeOrOnHoldIsPurged_purgedRowsStay_otherFingerprintIsRed() {
        var service = office.logs.batches();
        var kind = service.kind();
        RecordRow september = month(9);
        assertThat(september.get(kind.keepUntil)).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> act(service, TECHNICIAN, september, kind.purge));
        RecordRow wrong = act(service, TECHNICIAN, september, kind.verify, kind.computed, "1f".repeat(32));
        assertThat(wrong.state()).isEqualTo(kind.mismatch);
        RecordRow right = act(service, TECHNICIAN, september, kind.verify, kind.computed, HASH);
        assertThat(right.state()).isEqualTo(kind.verified);

        RecordRow july = month(7);
        act(service, TECHNICIAN, july, kind.hold, kind.holdLetter, "ตช 0099/1", kind.holdUntil, TODAY.plusDays(30));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> act(service, TECHNICIAN, july, kind.purge));
        act(service, TECHNICIAN, july, kind.hold, kind.holdLetter, "ตช 0099/2", kind.holdUntil, TODAY.plusDays(10));
        RecordRow twice = now(service, july);
        assertThat(twice.lines(kind.holds))
                .as("a second letter stands beside the first")
                .extracting(line -> line.get(kind.letter))
                .containsExactly("ตช 0099/1", "ตช 0099/2");
        assertThat(twice.get(kind.holdUntil)).as("the longer one").contains(TODAY.plusDays(30));
        assertThatExceptionOfType(Rejected.class)
                .as("of two letters one is named")
                .isThrownBy(() -> act(service, TECHNICIAN, july, kind.release));
        RecordRow one = act(service, TECHNICIAN, july, kind.release, kind.freed, "ตช 0099/1");
        assertThat(one.get(kind.holdLetter)).isEqualTo("ตช 0099/2");
        assertThat(one.get(kind.holdUntil)).contains(TODAY.plusDays(10));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> act(service, TECHNICIAN, july, kind.purge));
        act(service, TECHNICIAN, july, kind.release, kind.freed, "ตช 0099/2");
        assertThat(act(service, TECHNICIAN, july, kind.purge).state()).isEqualTo(kind.purged);
        assertThat(service.open(person(TECHNICIAN), july.id()).get(kind.hash)).isEqualTo(HASH);
    }

    private RecordDraft ready(int sets, int working, boolean ready, String missing) {
        var kind = office.distance.sites().kind();
        return new RecordDraft()
                .with(kind.school, new SchoolId(105))
                .with(kind.system, DistanceSystem.DLTV)
                .with(kind.term, new TermOfYear(2026, 2))
                .with(kind.sets, sets)
                .with(kind.working, working)
                .with(kind.rooms, 6)
                .with(kind.grades, "ป.1-ป.6")
                .with(kind.teacher, SampleOffices.person(KT1, CLERK).id())
                .with(kind.ready, ready)
                .with(kind.missing, missing);
    }

    @Test
    void moreWorkingSetsThanSetsAreRefused_whoIsNotReadySaysWhatIsMissing_aFaultBecomesATicket() {
        var service = office.distance.sites();
        var kind = service.kind();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(person(CLERK), ready(6, 7, true, "")))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("working_sets"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(person(CLERK), ready(6, 4, false, "")));
        RecordRow row = service.create(person(CLERK), ready(6, 4, false, "จานรับสัญญาณ 2 ชุด"));
        service.create(person(CLERK), ready(6, 6, true, "").with(kind.system, DistanceSystem.DLIT));
        service.create(person(CLERK), ready(6, 6, true, "").with(kind.school, new SchoolId(106)));
        service.create(person(CLERK), ready(6, 6, true, "").with(kind.term, new TermOfYear(2026, 1)));
        assertThat(service.all(person(HEAD), RecordFilter.ALL.in("unready")))
                .as("the list of who is not ready")
                .extracting(RecordRow::id)
                .containsExactly(row.id());
        assertThatExceptionOfType(Rejected.class)
                .as("once for school, system and term")
                .isThrownBy(() -> service.create(person(CLERK), ready(6, 6, true, "")));
        RecordRow told = act(service, CLERK, row, kind.report, kind.faultWords, "ไม่มีภาพ", kind.phone, "0000000021");
        assertThat(told.get(kind.ticket)).isEqualTo("ซ-1/2570");
        assertThat(office.faults).containsExactly("DLTV ไม่มีภาพ");
        act(service, CLERK, row, kind.send);
        assertThat(act(service, HEAD, row, kind.check).state()).isEqualTo(kind.checked);
    }

    private RecordRow conference(String title, String room, String from, String to) {
        var kind = office.distance.conferences().kind();
        return office.distance
                .conferences()
                .create(
                        person(OTHER),
                        new RecordDraft()
                                .with(kind.title, title)
                                .with(
                                        kind.host,
                                        SampleOffices.person(KT1, OTHER).id())
                                .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                                .with(kind.begins, Instant.parse("2026-11-23T" + from + ":00Z"))
                                .with(kind.ends, Instant.parse("2026-11-23T" + to + ":00Z"))
                                .with(kind.room, room)
                                .with(kind.platform, "OBEC")
                                .with(kind.participants, 12));
    }

    @Test
    void sameRoomOrTechnicianAtTheSameTimeIsRefused_oneAfterTheOtherNot_andItEndsWithItsLog() {
        var service = office.distance.conferences();
        var kind = service.kind();
        RecordRow first = conference("ประชุมผู้บริหาร", "VC1", "02:00", "04:00");
        assertThatExceptionOfType(Rejected.class)
                .as("the room, which is asked for already")
                .isThrownBy(() -> conference("ชี้แจงงบประมาณ", "VC1", "03:00", "05:00"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).containsExactly("ประชุมผู้บริหาร"));
        RecordRow beside = conference("อบรมครู", "VC2", "03:00", "05:00");
        RecordRow later = conference("ติดตามงาน", "VC1", "04:00", "05:00");
        var technician = SampleOffices.person(KT1, TECHNICIAN).id();
        RecordRow old = conference("ขอไว้ก่อน", "OWN", "02:30", "03:30");
        database.execute("update ict_conference set room = 'VC1' where id = " + old.id());
        act(service, HEAD, first, kind.approve, kind.technician, technician);
        assertThatExceptionOfType(Rejected.class)
                .as("of two old requests for a room one is approved")
                .isThrownBy(() -> act(
                        service,
                        HEAD,
                        now(service, old),
                        kind.approve,
                        kind.technician,
                        SampleOffices.person(KT1, HEAD).id()))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).containsExactly("ประชุมผู้บริหาร"));
        assertThatExceptionOfType(Rejected.class)
                .as("the technician")
                .isThrownBy(() -> act(service, HEAD, beside, kind.approve, kind.technician, technician));
        assertThat(act(service, HEAD, later, kind.approve, kind.technician, technician)
                        .state())
                .isEqualTo(kind.approved);
        assertThat(office.fixture.happenings().types()).doesNotContain("ict.conference.reminded");
        for (String time : List.of("08:20", "08:40", "08:45")) {
            new ConferenceJob(office.distance, office.callers, Clocks.at("2026-11-23T" + time)).run(new TestRun(KT1));
        }
        assertThat(office.fixture.happenings().types())
                .as("half an hour before, once, that it is not tested")
                .containsOnlyOnce("ict.conference.reminded");
        assertThatExceptionOfType(Rejected.class)
                .as("a test has a result")
                .isThrownBy(() -> act(service, TECHNICIAN, first, kind.test, kind.testResult, ""));
        act(service, TECHNICIAN, first, kind.test, kind.testResult, "ภาพและเสียงปกติ");
        act(service, TECHNICIAN, first, kind.hold, kind.faults, "");
        assertThatExceptionOfType(Rejected.class)
                .as("and a conference its log")
                .isThrownBy(() -> act(service, TECHNICIAN, first, kind.close, kind.log, ""));
        RecordRow closed = act(service, TECHNICIAN, first, kind.close, kind.log, "เข้าประชุม 12 คน");
        assertThat(closed.get(kind.log)).isEqualTo("เข้าประชุม 12 คน");
    }

    @Test
    void roomThatAnotherModuleGaveIsTakenHereToo_andOneThatIsGivenHereThere_theOwnRoomIsEachHostsOther() {
        var service = office.distance.conferences();
        var kind = service.kind();
        FakeSwitches switches = new FakeSwitches();
        var rooms = new ConferenceRooms(office.distance, office.fixture.codes(), switches, office.callers);
        var books = new RoomsElsewhereLink(office.distance);
        Instant begins = Instant.parse("2026-11-23T02:00:00Z");
        RoomUses directors = (of, room, from, until) -> Optional.of("ประชุมผู้บริหาร")
                .filter(title ->
                        RoomUses.isSame(room, "ห้องประชุมทางไกล ๑") && from.isBefore(begins.plusSeconds(3600)));
        books.come(directors);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> conference("ชี้แจงงบประมาณ", "VC1", "02:30", "05:00"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).containsExactly("ประชุมผู้บริหาร"));
        books.go(directors);
        conference("ชี้แจงงบประมาณ", "VC1", "02:30", "05:00");
        assertThat(rooms.taken(KT1, "ห้องประชุมทางไกล 1", begins, begins.plusSeconds(1801)))
                .as("while the module is off")
                .isEmpty();
        switches.turn(KT1, "ict", true);
        assertThat(rooms.taken(KT1, "ห้องประชุมทางไกล 1", begins, begins.plusSeconds(1801)))
                .contains("ชี้แจงงบประมาณ");
        assertThat(rooms.taken(KT1, "ห้องประชุมทางไกล 1", begins, begins.plusSeconds(1800)))
                .as("until it begins")
                .isEmpty();
        assertThat(rooms.taken(KT1, "ห้องประชุมใหญ่", begins, begins.plusSeconds(1801)))
                .isEmpty();

        RecordRow own = conference("หารือ", "OWN", "02:00", "03:00");
        assertThat(service.create(
                                person(OTHER),
                                RecordDraft.of(own)
                                        .with(
                                                kind.host,
                                                SampleOffices.person(KT1, HEAD).id()))
                        .state())
                .isEqualTo(kind.asked);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> conference("หารืออีก", "OWN", "02:30", "03:00"));
    }

    private RecordDraft text(String kindCode, WebPage page) {
        var kind = office.publications.publications().kind();
        return new RecordDraft()
                .with(kind.title, "ประกาศรับสมัคร")
                .with(kind.kind, kindCode)
                .with(kind.group, SampleOffices.unit(KT1, "FIN").id())
                .with(kind.page, page)
                .with(kind.audience, WebAudience.EVERYONE)
                .with(kind.body, "รายละเอียดตามแนบ")
                .with(kind.from, LocalDate.of(2026, 11, 1))
                .with(kind.until, LocalDate.of(2026, 11, 19));
    }

    @Test
    void editorPublishesForTheOwnGroupOnly_theHomePageNeedsApproval_whatIsOverLeavesThePageNotTheRegister() {
        var service = office.publications.publications();
        var kind = service.kind();
        var editor = TestCaller.of(KT1, CLERK)
                .inUnit(SampleOffices.unit(KT1, "FIN").id(), IctWorkPermissions.WEB_VIEW, IctWorkPermissions.WEB_EDIT);
        var other = TestCaller.of(KT1, OTHER)
                .inUnit(SampleOffices.unit(KT1, "DIR").id(), IctWorkPermissions.WEB_VIEW, IctWorkPermissions.WEB_EDIT);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> service.create(other, text("NEWS", WebPage.GROUP)));
        RecordRow news = service.create(editor, text("NEWS", WebPage.GROUP));
        var onPage = new RecordDraft().with(kind.address, "https://kt1.example/news/1");
        RecordRow shown = service.act(editor, news, kind.publish, onPage, "");
        assertThat(shown.state()).isEqualTo(kind.published);

        RecordRow home = service.create(editor, text("NEWS", WebPage.HOME));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> service.act(editor, home, kind.publish, onPage, ""));
        service.act(editor, home, kind.ask);
        act(service, HEAD, home, kind.approve);
        assertThat(service.act(editor, now(service, home), kind.publish, onPage, "")
                        .state())
                .isEqualTo(kind.published);

        new PublicationJob(office.publications, office.callers, Clocks.at("2026-11-20T08:30")).run(new TestRun(KT1));
        assertThat(now(service, news).state()).isEqualTo(kind.expired);
        assertThat(service.open(editor, news.id()).get(kind.address)).isEqualTo("https://kt1.example/news/1");
    }

    @Test
    void manualIsPublishedOnlyAfterAMemoThatWasDecided() {
        var service = office.publications.publications();
        var kind = service.kind();
        assertThatExceptionOfType(Rejected.class)
                .as("without a memo")
                .isThrownBy(() -> service.create(person(CLERK), text("MANUAL", WebPage.GROUP)));
        RecordDraft manual = text("MANUAL", WebPage.GROUP)
                .with(kind.memo, "ศธ 04999/77")
                .with(kind.memoDay, TODAY)
                .with(kind.decision, MemoDecision.NOTED);
        assertThatExceptionOfType(Rejected.class)
                .as("a memo of tomorrow")
                .isThrownBy(() -> service.create(person(CLERK), manual.with(kind.memoDay, TODAY.plusDays(1))))
                .satisfies(no ->
                        assertThat(no.problems()).extracting(Problem::field).containsExactly("memo_day"));
        manual.with(kind.memoDay, TODAY);
        RecordRow noted = service.create(person(CLERK), manual);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(service, CLERK, noted, kind.publish, kind.address, "https://kt1.example/m"));
        RecordRow decided =
                service.change(person(CLERK), noted, RecordDraft.of(noted).with(kind.decision, MemoDecision.PERMITTED));
        assertThat(act(service, CLERK, decided, kind.publish, kind.address, "https://kt1.example/m")
                        .state())
                .isEqualTo(kind.published);
    }
}
