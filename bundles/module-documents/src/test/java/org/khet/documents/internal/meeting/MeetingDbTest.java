package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** A group's meeting from its call to certified minutes. Source: core CORE-119. */
@OnEachDatabase
class MeetingDbTest extends RecordContract<MeetingKind> {
    private final DocumentsOffice office = new DocumentsOffice(fixture);

    MeetingDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.meetings.kind());
    }

    @Override
    protected Map<String, String> notAsked() {
        return Map.of("number: counts for its own office", "its committee counts, not the series of the portal");
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.ends, null);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft asked = super.asked(action);
        return action.equals(kind.write) ? asked.with(kind.items, List.of()).with(kind.conflicts, List.of()) : asked;
    }

    @Test
    void meetingIsNumberedWhenCalled_resolutionsBecomeInstructions_anotherCertifies() {
        RecordDraft draft = draft().with(kind.recorder, key(10))
                .with(kind.checker, key(8))
                .with(kind.begins, Instant.parse("2026-11-20T02:00:00Z"))
                .with(
                        kind.items,
                        List.of(new RecordDraft()
                                .with(kind.part, MeetingPart.PROPOSED)
                                .with(kind.topic, "แผนปฏิบัติการประจำปี")));
        RecordRow empty = service.create(person(10), draft().with(kind.items, List.of()));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> service.act(person(10), empty, kind.call));

        RecordRow row = service.act(person(10), service.create(person(10), draft), kind.call);
        assertThat(row.get(kind.number).orElseThrow().text()).isEqualTo("1/2569");
        RecordRow held = service.act(
                person(10),
                row,
                kind.hold,
                new RecordDraft()
                        .with(
                                kind.people,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.person, key(8))
                                                .with(kind.came, Attendance.CAME),
                                        new RecordDraft()
                                                .with(kind.person, key(9))
                                                .with(kind.came, Attendance.ABSENT),
                                        new RecordDraft()
                                                .with(kind.outsider, "ผู้แทนโรงเรียน")
                                                .with(kind.came, Attendance.GUEST))),
                "");
        assertThat(held.get(kind.present)).contains(1);
        RecordRow written = service.act(
                person(10),
                held,
                kind.write,
                new RecordDraft()
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .ofLine(held.lines(kind.items)
                                                .getFirst()
                                                .id())
                                        .with(kind.part, MeetingPart.PROPOSED)
                                        .with(kind.topic, "แผนปฏิบัติการประจำปี")
                                        .with(kind.resolution, "ให้กลุ่มนโยบายและแผนจัดทำร่าง")
                                        .with(kind.owner, key(9))
                                        .with(kind.due, LocalDate.of(2026, 12, 4)))),
                "");
        assertThat(fixture.happenings().all())
                .as("who looks the minutes through")
                .anySatisfy(event -> {
                    assertThat(event.type()).isEqualTo("documents.meeting.written");
                    assertThat(event.audience().people()).containsExactly(key(8));
                });
        DirectiveKind directive = office.letters.directives.kind();
        assertThat(office.letters.directives.page(
                        DocumentsOffice.everything(9), RecordFilter.ALL.in("mine"), new PageRequest(0, 9, List.of())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get(directive.text)).isEqualTo("ให้กลุ่มนโยบายและแผนจัดทำร่าง");
                    assertThat(one.get(directive.due)).contains(LocalDate.of(2026, 12, 4));
                    assertThat(one.get(directive.source).orElseThrow().id()).isEqualTo(row.id());
                });
        assertThatExceptionOfType(NotPermitted.class)
                .as("never by the recorder")
                .isThrownBy(() -> service.act(person(10), written, kind.certify));
        assertThat(service.act(person(8), written, kind.certify).state()).isEqualTo(kind.certified);
        assertThat(fixture.happenings().all()).as("the minutes are there").anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("documents.meeting.certified");
            assertThat(event.audience().people()).contains(key(9), key(10));
        });
    }

    private RecordDraft about(MeetingKind of, String unit) {
        return new RecordDraft()
                .with(of.unit, DocumentsOffice.unit(unit))
                .with(of.subject, "ประชุมกลุ่ม")
                .with(of.begins, Instant.parse("2026-11-25T02:00:00Z"))
                .with(of.place, "ห้องประชุม 1")
                .with(of.way, MeetingWay.ROOM)
                .with(of.recorder, key(10))
                .with(
                        of.items,
                        List.of(new RecordDraft()
                                .with(of.part, MeetingPart.PROPOSED)
                                .with(of.topic, "แผนปฏิบัติการประจำปี")));
    }

    private RecordDraft invited(int number) {
        return new RecordDraft().with(kind.person, key(number)).with(kind.came, Attendance.INVITED);
    }

    private List<PersonId> people(RecordRow row) {
        return row.lines(kind.people).stream()
                .flatMap(line -> line.get(kind.person).stream())
                .toList();
    }

    @Test
    void whereNobodyIsNamedTheWholeGroupIsInvited_whoIsAddedAfterTheCallIsTold_andReadsTheMeetingOfTheOtherGroup() {
        RecordRow called = service.act(person(10), service.create(person(10), about(kind, "PLAN")), kind.call);
        assertThat(people(called)).containsExactlyInAnyOrder(key(8), key(9), key(10), key(11));
        assertThat(fixture.happenings().all().getLast().audience().people()).contains(key(8), key(9), key(11));

        List<RecordDraft> more = new ArrayList<>(RecordDraft.of(called).lines(kind.people));
        more.add(invited(15));
        RecordRow added =
                service.change(person(10), called, RecordDraft.of(called).with(kind.people, more));
        assertThat(fixture.happenings().all())
                .filteredOn(one -> one.type().equals("documents.meeting.invited"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people()).containsExactly(key(15)));
        service.change(person(10), added, RecordDraft.of(added).with(kind.place, "ห้องประชุม 2"));
        assertThat(fixture.happenings().types())
                .filteredOn("documents.meeting.invited"::equals)
                .as("told once")
                .hasSize(1);

        TestCaller guest = of("FIN", 15);
        TestCaller colleague = of("FIN", 14);
        assertThat(service.open(guest, called.id()).lines(kind.items)).hasSize(1);
        assertThat(service.page(guest, RecordFilter.ALL, new PageRequest(0, 9, List.of())))
                .extracting(RecordRow::id)
                .containsExactly(called.id());
        assertThat(fixture.views()
                        .source(service)
                        .find(DocumentsOffice.KT1, called.id())
                        .orElseThrow()
                        .owners())
                .as("the search finds it for whoever is invited")
                .contains(guest.person())
                .doesNotContain(colleague.person());
        assertThat(service.count(colleague, RecordFilter.ALL)).isZero();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(colleague, called.id()));
        assertThat(service.actions(guest.inUnit(DocumentsOffice.unit("FIN"), MeetingPermissions.KEEP), added))
                .as("invited people read and do no more")
                .isEmpty();
    }

    private static TestCaller of(String unit, int number) {
        return TestCaller.of(DocumentsOffice.KT1, number).inUnit(DocumentsOffice.unit(unit), MeetingPermissions.VIEW);
    }

    @Test
    void meetingThatNobodyIsInvitedToIsNotCalled() {
        Person auditor = SampleOffices.person(DocumentsOffice.KT1, 21);
        office.people.with(new Person(
                auditor.id(),
                auditor.office(),
                auditor.title(),
                auditor.firstName(),
                auditor.lastName(),
                auditor.position(),
                DocumentsOffice.unit("DIR"),
                null,
                "",
                "",
                true));
        var meetings = office.letters.meetings;
        RecordRow empty = meetings.create(person(10), about(meetings.kind(), "AUD"));
        assertThatExceptionOfType(Rejected.class)
                .as("nobody works there")
                .isThrownBy(() -> meetings.act(person(10), empty, meetings.kind().call))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.meeting.somebody"));
    }

    @Test
    void minutesThatAreLateAreTold() {
        RecordRow row = walk(kind.held);
        MeetingRules rules = office.letters.minutes;
        assertThat(rules.remind(service, person(10), TODAY.plusDays(7))).isZero();
        assertThat(rules.remind(service, person(10), TODAY.plusDays(8))).isEqualTo(1);
        assertThat(service.open(person(10), row.id()).get(kind.reminded)).isPresent();
    }

    @Test
    void conferenceThatAnotherModuleBooksStandsOnTheMeeting_onceAndOnlyBeforeItIsHeld() {
        MeetingBookings bookings = kind.rules().bookings();
        RecordRow row = service.create(person(10), draft().with(kind.recorder, key(10)));
        assertThat(bookings.mayBook(person(10), row, "ict.conference")).isTrue();
        TestCaller reader = TestCaller.of(DocumentsOffice.KT1, 13).with(MeetingPermissions.VIEW);
        assertThat(bookings.mayBook(reader, row, "ict.conference")).isFalse();
        String token = "documents.meeting:" + row.id();
        assertThat(MeetingBookings.token(row)).isEqualTo("?for=" + token);
        RecordLink conference = new RecordLink("ict.conference", 7, "ประชุมทางไกล");

        assertThat(bookings.made(person(10), "processes.need:1:x", conference)).isEmpty();
        assertThat(bookings.made(person(10), token, conference)).contains("documents/meetings/" + row.id());
        RecordRow booked = service.open(person(10), row.id());
        assertThat(booked.get(kind.booking)).contains(conference);
        assertThat(bookings.mayBook(person(10), booked, "ict.conference")).isFalse();
        assertThatExceptionOfType(Rejected.class)
                .as("a second one")
                .isThrownBy(() -> bookings.made(person(10), token, new RecordLink("ict.conference", 8, "อีกครั้ง")));
        RecordLink room = new RecordLink("directorate.booking", 9, "ห้องประชุม 1");
        assertThat(bookings.mayBook(person(10), booked, room.type())).isTrue();
        bookings.made(person(10), token, room);
        RecordRow both = service.open(person(10), row.id());
        assertThat(both.get(kind.booking)).as("the conference stays").contains(conference);
        assertThat(both.lines(kind.bookings))
                .extracting(line -> line.get(kind.booked))
                .as("with a room of the director's group beside it")
                .containsExactly(room);
        assertThatExceptionOfType(Rejected.class)
                .as("a second room")
                .isThrownBy(
                        () -> bookings.made(person(10), token, new RecordLink("directorate.booking", 10, "ห้อง 2")));
        RecordRow other = service.create(person(10), draft().with(kind.recorder, key(10)));
        assertThatExceptionOfType(Rejected.class)
                .as("what is no booking")
                .isThrownBy(() -> bookings.made(
                        person(10), "documents.meeting:" + other.id(), new RecordLink("ict.ticket", 8, "แจ้งซ่อม")));
    }

    @Test
    void bookingThatWasRefusedOrIsForOtherHoursMakesRoomForAnother_whatTheMeetingDoesNotNeedIsReleasedOrItsMakerTold() {
        MeetingBookings bookings = kind.rules().bookings();
        var rooms = fixture.of(new BookingSample());
        BookingSample room = rooms.kind();
        TestCaller keeper = person(10).with(BookingSample.ASK);
        TestCaller colleague = TestCaller.of(DocumentsOffice.KT1, 8).with(BookingSample.ASK);
        TestCaller house = TestCaller.of(DocumentsOffice.KT1, 5).with(BookingSample.ASK, BookingSample.KEEP);
        RecordRow row =
                service.create(keeper, about(kind, "PLAN").with(kind.ends, Instant.parse("2026-11-25T05:00:00Z")));
        RecordRow first = booked(rooms, keeper, row, "2026-11-25T02:00:00Z", "2026-11-25T05:00:00Z");
        assertThat(bookings.mayBook(keeper, service.open(keeper, row.id()), room.type()))
                .isFalse();
        rooms.act(house, first, room.refuse, new RecordDraft(), "ห้องปิดซ่อม");
        assertThat(bookings.mayBook(keeper, service.open(keeper, row.id()), room.type()))
                .as("it was refused")
                .isTrue();
        RecordRow second = booked(rooms, keeper, row, "2026-11-25T02:00:00Z", "2026-11-25T05:00:00Z");
        RecordRow stands = service.open(keeper, row.id());
        assertThat(stands.get(kind.booking)).map(RecordLink::id).contains(second.id());
        assertThat(stands.lines(kind.bookings)).isEmpty();

        RecordRow moved = service.act(
                keeper,
                stands,
                kind.move,
                new RecordDraft()
                        .with(kind.begins, Instant.parse("2026-11-26T02:00:00Z"))
                        .with(kind.ends, Instant.parse("2026-11-26T05:00:00Z"))
                        .with(kind.place, "ห้องประชุม 1"),
                "ผู้อำนวยการติดราชการ");
        RecordRow released = rooms.find(DocumentsOffice.KT1, second.id()).orElseThrow();
        assertThat(released.state()).isEqualTo(room.cancelled);
        assertThat(released.head().reason()).isEqualTo("ผู้อำนวยการติดราชการ");
        assertThat(bookings.mayBook(keeper, moved, room.type())).isTrue();

        RecordRow third = booked(rooms, colleague, row, "2026-11-26T02:00:00Z", "2026-11-26T05:00:00Z");
        service.act(keeper, service.open(keeper, row.id()), kind.cancel, new RecordDraft(), "งดประชุม");
        assertThat(rooms.find(DocumentsOffice.KT1, third.id()).orElseThrow().state())
                .as("another's, which whoever cancels the meeting may not cancel")
                .isEqualTo(room.asked);
        assertThat(fixture.happenings().all())
                .filteredOn(one -> one.type().equals("documents.meeting.cancelled"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people()).contains(key(8)));
    }

    private RecordRow booked(
            RecordService<BookingSample> rooms, TestCaller by, RecordRow meeting, String begins, String ends) {
        BookingSample room = rooms.kind();
        RecordRow row = rooms.create(
                by,
                new RecordDraft()
                        .with(room.hidden, false)
                        .with(room.title, "ห้องประชุม 1")
                        .with(room.begins, Instant.parse(begins))
                        .with(room.ends, Instant.parse(ends)));
        kind.rules()
                .bookings()
                .made(
                        person(10),
                        "documents.meeting:" + meeting.id(),
                        new RecordLink("directorate.booking", row.id(), "ห้องประชุม 1"));
        return row;
    }
}
