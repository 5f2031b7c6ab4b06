package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** The year of the area committee's secretary: agenda, quorum, conflicts, resolutions and their results. Source: other-groups S-02 to S-07. */
@OnEachDatabase
class AreaCommitteeDbTest {
    private final TestDatabase database;
    private final DocumentsOffice office;
    private final AreaCommittee area;
    private final MeetingKind kind;
    private final DirectiveKind directive;

    AreaCommitteeDbTest(TestDatabase database) {
        this.database = database;
        office = new DocumentsOffice(new RecordFixture(database));
        area = new AreaCommittee(office);
        kind = area.kind;
        directive = office.letters.directives.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private RecordRow now(RecordRow meeting) {
        return office.now(office.letters.meetings, meeting);
    }

    private RecordDraft agreed() {
        return new RecordDraft().with(kind.resolution, "เห็นชอบแผนปฏิบัติการ");
    }

    private RecordRow called(RecordRow committee, String day) {
        return area.called(area.planned(committee, day, area.topic(MeetingPart.PROPOSED, "แผนปฏิบัติการ")));
    }

    @Test
    void meetingIsHeldOnItsDay_notBefore_alsoWhenItWasMoved() {
        RecordRow called = called(area.appointed(false), "2026-11-25");
        RecordDraft came = new RecordDraft().with(kind.people, List.of(came(8), came(9), came(10), came(11), came(12)));
        assertThat(office.letters.meetings.obstacles(AreaCommittee.SECRETARY, called))
                .as("five days before")
                .hasEntrySatisfying(
                        kind.hold, why -> assertThat(why.key()).isEqualTo("documents.error.meeting.day-to-come"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.letters.meetings.act(AreaCommittee.SECRETARY, called, kind.hold, came, ""));
        RecordRow moved = office.letters.meetings.act(
                AreaCommittee.SECRETARY,
                called,
                kind.move,
                new RecordDraft()
                        .with(kind.begins, Instant.parse("2026-11-26T02:00:00Z"))
                        .with(kind.place, "ห้องประชุม 2"),
                "ประธานติดราชการ");
        office.fixture.clock().set("2026-11-25T09:30");
        assertThatExceptionOfType(Rejected.class)
                .as("on the day before it was moved")
                .isThrownBy(() -> office.letters.meetings.act(AreaCommittee.SECRETARY, moved, kind.hold, came, ""));
        office.fixture.clock().set("2026-11-26T08:15");
        RecordRow held = office.letters.meetings.act(AreaCommittee.SECRETARY, moved, kind.hold, came, "");
        assertThat(area.written(held, area.minutes(held, "แผน", agreed())).state())
                .isEqualTo(kind.written);
    }

    @Test
    void membersWhomNobodyTypedAreInvitedBesideTheGuests_onceEach() {
        RecordRow planned = area.planned(area.appointed(false), "2026-11-25", area.topic(MeetingPart.PROPOSED, "แผน"));
        RecordRow typed = area.office.letters.meetings.change(
                AreaCommittee.SECRETARY,
                planned,
                RecordDraft.of(planned)
                        .with(
                                area.kind.people,
                                List.of(
                                        new RecordDraft()
                                                .with(area.kind.outsider, "วิทยากร")
                                                .with(area.kind.came, Attendance.GUEST),
                                        new RecordDraft()
                                                .with(area.kind.person, AreaCommittee.key(9))
                                                .with(area.kind.came, Attendance.INVITED))));
        RecordRow called = area.called(typed);
        assertThat(called.lines(area.kind.people))
                .as("a guest, five members of the office and four from outside")
                .hasSize(10);
        assertThat(called.lines(area.kind.people).stream()
                        .filter(line -> line.get(area.kind.person).equals(Optional.of(AreaCommittee.key(9)))))
                .hasSize(1);
    }

    @Test
    void fourOfNineResolveNothing_fiveDo_whoIsNoMemberIsNotCounted() {
        RecordRow committee = area.appointed(false);
        RecordRow called = called(committee, "2026-11-25");
        assertThat(called.lines(kind.people))
                .as("all nine are invited")
                .hasSize(9)
                .allSatisfy(line -> assertThat(line.get(kind.came)).isEqualTo(Attendance.INVITED));
        assertThatExceptionOfType(Rejected.class)
                .as("of each is said whether they came")
                .isThrownBy(() -> held(
                        called,
                        new RecordDraft()
                                .with(kind.person, AreaCommittee.key(8))
                                .with(kind.came, Attendance.INVITED)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.meeting.invited"));
        RecordRow four = area.held(called, List.of(8, 9, 10), 5);
        assertThat(four.get(kind.present)).contains(4);
        assertThat(four.get(kind.needed)).as("half of nine").contains(5);
        assertThat(four.get(kind.quorate)).contains(false);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> area.written(four, area.minutes(four, "แผน", agreed())))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.meeting.quorum"));
        assertThat(area.written(four, area.minutes(four, "แผน", new RecordDraft()))
                        .state())
                .as("minutes without a resolution are written")
                .isEqualTo(kind.written);

        RecordRow five = area.held(called(committee, "2026-12-02"), List.of(8, 9, 10, 11), 5);
        assertThat(five.get(kind.quorate)).contains(true);
        assertThat(area.written(five, area.minutes(five, "แผน", agreed())).state())
                .isEqualTo(kind.written);
        office.settings.put(DocumentsOffice.KT1, DocumentsSettings.QUORUM_PERCENT, 67, LocalDate.of(2026, 1, 1));
        assertThat(area.held(called(committee, "2026-12-09"), List.of(8, 9, 10, 11), 5)
                        .get(kind.needed))
                .as("an office that wants two thirds")
                .contains(7);
    }

    @Test
    void memberCountsOnce_alsoByAStandInWhoNamesTheMember_anAdviserDoesNotCount() {
        RecordRow called = called(area.appointed(false), "2026-11-25");
        assertThat(held(called, came(8), came(9), came(10), standIn("รองนายอำเภอ", "กรรมการ 05"), guest("กรรมการ 06"))
                        .get(kind.present))
                .as("three and the stand-in of a fourth")
                .contains(4);
        RecordRow next = called(area.appointed(false), "2026-12-02");
        refused("stand-in", next, came(8), standIn("รองนายอำเภอ", ""));
        refused("stand-in", next, came(8), standIn("รองนายอำเภอ", "ผู้ใหญ่บ้าน"));
        refused("twice", next, came(8), came(9), came(9));
        refused("twice", next, came(8), standIn("รองนายอำเภอ", "กรรมการ 05"), standIn("ปลัดอำเภอ", "กรรมการ 05"));
        refused("twice", next, came(8), came(9), cameFor(8, 9));
        refused("twice", next, came(8), cameFor(8, 9));
        RecordRow advised = changed(area.appointed(false), 12, area.committee.function, "ADVISER");
        RecordRow held = held(called(advised, "2026-12-09"), came(8), came(9), came(10), came(12));
        assertThat(held.get(kind.present)).contains(3);
        assertThat(held.get(kind.needed)).as("half of eight").contains(4);
        assertThat(held.get(kind.quorate)).contains(false);
    }

    private void refused(String key, RecordRow called, RecordDraft... people) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> held(called, people))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.meeting." + key));
    }

    /** The committee with something else said of the member who works here. */
    private <T> RecordRow changed(RecordRow committee, int member, Field<T> field, Object value) {
        RecordDraft draft = RecordDraft.of(committee);
        draft.lines(area.committee.members).stream()
                .filter(line -> AreaCommittee.key(member).equals(line.raw(area.committee.person)))
                .forEach(line -> line.with(field, value));
        return office.letters.committees.change(AreaCommittee.SECRETARY, committee, draft);
    }

    private RecordDraft guest(String name) {
        return new RecordDraft().with(kind.outsider, name).with(kind.came, Attendance.GUEST);
    }

    private RecordDraft cameFor(int number, int member) {
        return came(number).with(kind.came, Attendance.FOR).with(kind.forPerson, AreaCommittee.key(member));
    }

    private RecordDraft came(int number) {
        return new RecordDraft().with(kind.person, AreaCommittee.key(number)).with(kind.came, Attendance.CAME);
    }

    private RecordDraft standIn(String name, String member) {
        return new RecordDraft()
                .with(kind.outsider, name)
                .with(kind.came, Attendance.FOR)
                .with(kind.forOutsider, member);
    }

    private RecordRow held(RecordRow called, RecordDraft... people) {
        return office.hold(AreaCommittee.SECRETARY, called, new RecordDraft().with(kind.people, List.of(people)));
    }

    @Test
    void memberWhoseTermIsOverIsNotInvitedNotCountedAndReadsNothing() {
        RecordRow committee = area.appointed(true);
        RecordRow later = area.planned(committee, "2026-12-23");
        TestCaller gone = TestCaller.of(DocumentsOffice.KT1, 12).with(MeetingPermissions.VIEW);
        assertThat(office.letters.meetings.open(gone, later.id()).id()).isEqualTo(later.id());
        changed(committee, 12, area.committee.memberUntil, LocalDate.of(2026, 11, 24));
        assertThatExceptionOfType(NoLongerThere.class)
                .as("what was planned before the end was known")
                .isThrownBy(() -> office.letters.meetings.open(gone, later.id()));
        RecordRow called = called(committee, "2026-11-25");
        assertThat(called.lines(kind.people)).as("eight of nine").hasSize(8);
        assertThat(area.held(called, List.of(8, 9, 10), 5).get(kind.needed))
                .as("half of eight")
                .contains(4);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.letters.meetings.open(gone, called.id()));
        assertThat(called(committee, "2026-11-24").lines(kind.people))
                .as("on the last day")
                .hasSize(9);
    }

    @Test
    void memberWithAnInterestCountsAsAbsentForTheItem_andItIsInTheMinutes() {
        RecordRow committee = area.appointed(false);
        RecordRow five = area.held(called(committee, "2026-11-25"), List.of(8, 9, 10, 11), 5);
        assertThatExceptionOfType(Rejected.class)
                .as("four are left")
                .isThrownBy(() -> area.written(five, withConflict(five, 9, 1)))
                .satisfies(refused -> assertThat(refused.problems().getFirst().key())
                        .isEqualTo("documents.error.meeting.quorum-item"));
        assertThatExceptionOfType(Rejected.class)
                .as("who was not there")
                .isThrownBy(() -> area.written(five, withConflict(five, 12, 1)));
        assertThatExceptionOfType(Rejected.class)
                .as("no second item in this part")
                .isThrownBy(() -> area.written(five, withConflict(five, 9, 2)));

        RecordRow six = area.held(called(committee, "2026-12-02"), List.of(8, 9, 10, 11), 5, 6);
        RecordRow written = area.written(six, withConflict(six, 9, 1));
        RecordLine item = written.lines(kind.items).stream()
                .filter(line -> line.get(kind.part) == MeetingPart.PROPOSED)
                .findFirst()
                .orElseThrow();
        assertThat(Quorum.conflicts(kind, written, item))
                .singleElement()
                .satisfies(one -> assertThat(one.get(kind.conflictPerson)).contains(AreaCommittee.key(9)));

        RecordRow advised = changed(area.appointed(false), 9, area.committee.function, "ADVISER");
        RecordRow four = held(called(advised, "2026-12-09"), came(8), came(9), came(10), came(11), came(12));
        assertThat(four.get(kind.present)).as("without the adviser").contains(4);
        assertThat(area.written(four, withConflict(four, 9, 1)).state())
                .as("who does not count is not missed")
                .isEqualTo(kind.written);
    }

    private RecordDraft withConflict(RecordRow held, int person, int no) {
        return area.minutes(held, "แผน", agreed())
                .with(
                        kind.conflicts,
                        List.of(new RecordDraft()
                                .with(kind.conflictPart, MeetingPart.PROPOSED)
                                .with(kind.conflictNo, no)
                                .with(kind.conflictPerson, AreaCommittee.key(person))
                                .with(kind.conflictCause, "เป็นผู้บริหารโรงเรียนที่ขอ")));
    }

    @Test
    void minutesAreCertifiedByTheNextMeeting_thenLocked() {
        RecordRow committee = area.appointed(false);
        RecordRow held = area.held(called(committee, "2026-11-25"), List.of(8, 9, 10, 11), 5);
        RecordRow first = area.written(held, area.minutes(held, "แผน", agreed()));
        assertThatExceptionOfType(Rejected.class)
                .as("not by a colleague in between")
                .isThrownBy(() -> office.letters.meetings.act(DocumentsOffice.everything(8), first, kind.certify));

        RecordRow second = area.held(called(committee, "2026-12-23"), List.of(8, 9, 10, 11), 5);
        assertThat(second.lines(kind.items))
                .filteredOn(line -> line.get(kind.part) == MeetingPart.MINUTES)
                .singleElement()
                .satisfies(line -> assertThat(line.get(kind.topic)).contains("ครั้งที่ 1/2569"));
        area.written(
                second,
                area.minutes(
                        second, "รับรองรายงาน", new RecordDraft().with(kind.resolution, "รับรองโดยไม่มีการแก้ไข")));
        RecordRow locked = now(first);
        assertThat(locked.state()).isEqualTo(kind.certified);
        assertThat(locked.get(kind.certifiedIn)).contains(second.id());
        assertThat(office.letters.meetings.actions(AreaCommittee.SECRETARY, locked))
                .isEmpty();
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.letters.meetings.change(
                        AreaCommittee.SECRETARY, locked, new RecordDraft().with(kind.place, "ที่อื่น")));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> area.written(locked, area.minutes(locked, "แผน", agreed())));
    }

    @Test
    void resolutionIsTheWorkOfAPersonAGroupOrASchool_eachIsTold_andTheNextAgendaHasItWithItsResult() {
        var school = SampleOffices.schoolId(DocumentsOffice.KT1, 1);
        Person head = SampleOffices.person(DocumentsOffice.KT1, 21);
        office.people.with(new Person(
                head.id(),
                head.office(),
                head.fullName(),
                "ผู้อำนวยการโรงเรียน",
                "S1",
                "",
                null,
                school,
                "",
                "",
                true));
        TestCaller ofSchool = TestCaller.of(DocumentsOffice.KT1, 21).inSchool(school, DirectiveKind.VIEW);
        TestCaller ofGroup = DocumentsOffice.everything((int) (office.people
                        .inUnit(DocumentsOffice.KT1, DocumentsOffice.unit("FIN"))
                        .getFirst()
                        .id()
                        .value()
                % 1000));
        office.callers.with(ofSchool, ofGroup);
        RecordRow committee = area.appointed(false);
        RecordRow first = area.called(area.planned(
                committee,
                "2026-11-18",
                area.topic(MeetingPart.PROPOSED, "อาคารเรียนชำรุด"),
                area.topic(MeetingPart.PROPOSED, "เงินเหลือจ่าย"),
                area.topic(MeetingPart.PROPOSED, "แผนปฏิบัติการ")));
        RecordRow held = area.held(first, List.of(8, 9, 10, 11), 5);
        LocalDate due = LocalDate.of(2026, 12, 18);
        List<RecordDraft> lines = held.lines(kind.items).stream()
                .map(line -> {
                    RecordDraft one = new RecordDraft()
                            .ofLine(line.id())
                            .with(kind.part, line.get(kind.part))
                            .with(kind.topic, line.get(kind.topic))
                            .with(kind.resolution, "มอบดำเนินการเรื่อง" + line.get(kind.topic))
                            .with(kind.due, due);
                    return switch (line.get(kind.topic)) {
                        case "อาคารเรียนชำรุด" -> one.with(kind.ownerSchool, school);
                        case "เงินเหลือจ่าย" -> one.with(kind.ownerUnit, DocumentsOffice.unit("FIN"));
                        default -> one.with(kind.owner, AreaCommittee.key(9));
                    };
                })
                .toList();
        area.written(held, new RecordDraft().with(kind.items, lines));

        assertThat(office.letters.instructions.open(AreaCommittee.SECRETARY))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.get(directive.due)).contains(due))
                .extracting(one -> one.get(directive.owner))
                .containsExactly(head.id(), ofGroup.person(), AreaCommittee.key(9));
        assertThat(office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("documents.directive.created"))
                .flatMap(one -> one.audience().people())
                .contains(head.id(), ofGroup.person(), AreaCommittee.key(9));
        assertThat(office.letters.directives.all(ofSchool, RecordFilter.ALL))
                .as("a school sees its own")
                .singleElement()
                .satisfies(one -> assertThat(one.get(directive.text)).contains("อาคารเรียนชำรุด"));

        List<RecordRow> work = office.letters.instructions.open(AreaCommittee.SECRETARY);
        office.letters.directives.act(
                ofSchool,
                work.getFirst(),
                directive.note,
                new RecordDraft().with(directive.answer, "ประกาศหาผู้รับจ้างแล้ว"),
                "");
        office.letters.directives.act(
                DocumentsOffice.everything(9),
                work.getLast(),
                directive.finish,
                new RecordDraft().with(directive.answer, "จัดทำแผนแล้ว"),
                "");
        RecordRow second = called(committee, "2026-12-23");
        assertThat(follows(second))
                .as("what is open, and once what was done since")
                .extracting(line -> line.get(kind.result))
                .containsExactly("ประกาศหาผู้รับจ้างแล้ว", "", "จัดทำแผนแล้ว");
        RecordRow heldAgain = area.held(second, List.of(8, 9, 10, 11), 5);
        area.written(heldAgain, area.minutes(heldAgain, "แผนปฏิบัติการ", new RecordDraft()));
        assertThat(follows(called(committee, "2027-01-20")))
                .extracting(line -> line.get(kind.result))
                .containsExactly("ประกาศหาผู้รับจ้างแล้ว", "");
    }

    @Test
    void whoBecomesAMemberAfterTheCallStandsAmongTheInvited_andIsToldOnce() {
        RecordRow committee = area.appointed(false);
        RecordRow called = area.called(area.planned(committee, "2026-11-25", area.topic(MeetingPart.PROPOSED, "แผน")));
        var committees = office.letters.committees;
        List<RecordDraft> members = new ArrayList<>(RecordDraft.of(committee).lines(area.committee.members));
        members.add(new RecordDraft()
                .with(area.committee.person, AreaCommittee.key(13))
                .with(area.committee.function, "MEMBER"));
        RecordRow more = committees.change(
                AreaCommittee.SECRETARY, committee, RecordDraft.of(committee).with(area.committee.members, members));
        assertThat(now(called).lines(kind.people)).hasSize(10).last().satisfies(line -> {
            assertThat(line.get(kind.person)).contains(AreaCommittee.key(13));
            assertThat(line.get(kind.came)).isEqualTo(Attendance.INVITED);
        });
        committees.change(
                AreaCommittee.SECRETARY,
                more,
                RecordDraft.of(more).with(area.committee.law, "พ.ร.บ. การศึกษาแห่งชาติ"));
        assertThat(now(called).lines(kind.people)).hasSize(10);
        assertThat(office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("documents.meeting.invited"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people()).containsExactly(AreaCommittee.key(13)));
    }

    private List<RecordLine> follows(RecordRow meeting) {
        return meeting.lines(kind.items).stream()
                .filter(line -> line.get(kind.part) == MeetingPart.FOLLOW)
                .toList();
    }

    @Test
    void itemOfAGroupIsTakenUntilTheAgendaCloses_laterOnlyByTheSecretaryWithAReason() {
        RecordRow committee = area.appointed(false);
        RecordRow soon = area.planned(committee, "2026-11-25");
        RecordRow later = area.planned(committee, "2026-12-02");
        assertThat(soon.get(kind.closes)).as("seven days before").contains(LocalDate.of(2026, 11, 18));
        var items = office.letters.agenda.items();
        var item = items.kind();
        TestCaller group = DocumentsOffice.everything(13);
        RecordDraft proposal = new RecordDraft()
                .with(item.subject, "ขอความเห็นชอบจัดตั้งศูนย์")
                .with(item.unit, DocumentsOffice.unit("ICT"))
                .with(item.purpose, AgendaPurpose.INFORM);
        RecordRow late = items.create(group, proposal);
        RecordDraft onSoon = new RecordDraft().with(item.meeting, soon.id());
        assertThatExceptionOfType(Rejected.class)
                .as("proposed on the 20th, closed since the 18th")
                .isThrownBy(() -> items.act(AreaCommittee.SECRETARY, late, item.schedule, onSoon, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.agenda.closed"));
        assertThatExceptionOfType(Rejected.class)
                .as("a group does not let itself in")
                .isThrownBy(() -> items.act(group, late, item.admit, onSoon, "เร่งด่วน"));
        assertThatExceptionOfType(Rejected.class)
                .as("without a reason")
                .isThrownBy(() -> items.act(AreaCommittee.SECRETARY, late, item.admit, onSoon, ""));
        RecordRow admitted = items.act(AreaCommittee.SECRETARY, late, item.admit, onSoon, "ต้องเสนอก่อนสิ้นเดือน");
        assertThat(admitted.get(item.late)).contains(true);
        assertThat(area.called(now(soon)).lines(kind.items))
                .singleElement()
                .satisfies(line -> assertThat(line.get(kind.part)).isEqualTo(MeetingPart.INFORMED));

        RecordRow inTime = items.create(group, proposal);
        assertThat(items.act(
                                AreaCommittee.SECRETARY,
                                inTime,
                                item.schedule,
                                new RecordDraft().with(item.meeting, later.id()),
                                "")
                        .get(item.late))
                .isEmpty();
        office.settings.put(DocumentsOffice.KT1, DocumentsSettings.AGENDA_DAYS, 14, LocalDate.of(2026, 1, 1));
        assertThat(area.planned(committee, "2026-12-02").get(kind.closes))
                .as("an office that closes two weeks before")
                .contains(LocalDate.of(2026, 11, 18));
    }

    @Test
    void meetingsOfACommitteeAreSeenByItsMembersOnly_ofOthersByWhoeverSeesMeetings() {
        RecordRow closed = called(area.appointed(true), "2026-11-25");
        RecordRow open = called(area.appointed(false), "2026-11-26");
        TestCaller member = TestCaller.of(DocumentsOffice.KT1, 9).with(MeetingPermissions.VIEW);
        TestCaller other = TestCaller.of(DocumentsOffice.KT1, 14).with(MeetingPermissions.VIEW);
        assertThat(office.letters.meetings.all(member, RecordFilter.ALL))
                .extracting(RecordRow::id)
                .containsExactlyInAnyOrder(closed.id(), open.id());
        assertThat(office.letters.meetings.open(member, closed.id()).lines(kind.items))
                .hasSize(1);
        assertThat(office.letters.meetings.all(other, RecordFilter.ALL))
                .extracting(RecordRow::id)
                .containsExactly(open.id());
        assertThat(office.letters.meetings.count(other, RecordFilter.ALL)).isEqualTo(1);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.letters.meetings.open(other, closed.id()));
        assertThat(office.letters.meetings.count(other.with(MeetingPermissions.CLOSED), RecordFilter.ALL))
                .isEqualTo(2);
    }
}
