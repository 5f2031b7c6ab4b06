package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** The calendar of the area committee's meetings in 2570, and a change of it. Source: SEC-02, other-groups S-01. */
@OnEachDatabase
class MeetingPlanDbTest extends RecordContract<MeetingPlanKind> {
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private final AreaCommittee area = new AreaCommittee(office);
    private long committee;

    MeetingPlanDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.plans.kind());
    }

    @Override
    protected void before() {
        committee = area.appointed(false).id();
        office.letters.plans.clear(DocumentsOffice.KT1);
    }

    private RecordDraft day(String day, String topic) {
        return new RecordDraft()
                .with(kind.begins, Instant.parse(day + "T02:00:00Z"))
                .with(kind.place, "ห้องประชุม 1")
                .with(kind.topic, topic);
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.committee, committee)
                .with(kind.unit, DocumentsOffice.unit("PLAN"))
                .with(kind.year, 2570)
                .with(kind.days, List.of(day("2027-04-21", ""), day("2027-01-20", "แผนปฏิบัติการ")));
    }

    private List<RecordRow> meetings() {
        return office.letters.meetings.all(AreaCommittee.SECRETARY, RecordFilter.ALL);
    }

    @Test
    void announcedCalendarIsToldToTheMembersAndMakesTheMeetings_aChangeIsToldToo_andNotTypedOver() {
        assertThatExceptionOfType(Rejected.class)
                .as("a day of another year")
                .isThrownBy(() -> service.create(
                        AreaCommittee.SECRETARY, draft().with(kind.days, List.of(day("2026-12-16", "")))));
        RecordRow plan = service.create(AreaCommittee.SECRETARY, draft());
        assertThat(meetings()).as("a draft makes nothing").isEmpty();
        service.act(AreaCommittee.SECRETARY, plan, kind.announce);
        assertThat(fixture.happenings().all())
                .filteredOn(one -> one.type().equals("documents.meeting-plan.announced"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people())
                        .containsExactlyInAnyOrderElementsOf(Stream.of(8, 9, 10, 11, 12)
                                .map(AreaCommittee::key)
                                .toList()));
        RecordRow known = office.now(office.letters.plans, plan);
        LetterOutKind letter = office.letters.outgoing.letters.kind();
        assertThat(new MeetingLetters(office.letters)
                        .begun(AreaCommittee.SECRETARY, MeetingLetters.token(known), letter)
                        .map(draft -> String.valueOf(draft.raw(letter.body)))
                        .orElseThrow())
                .as("circulated by letter")
                .contains("20 มกราคม 2570", "21 เมษายน 2570");
        MeetingKind of = area.kind;
        assertThat(meetings())
                .extracting(row -> row.get(of.closes))
                .containsExactly(Optional.of(LocalDate.of(2027, 1, 13)), Optional.of(LocalDate.of(2027, 4, 14)));
        RecordRow first = office.now(office.letters.meetings, meetings().getFirst());
        assertThat(first.get(of.subject)).isEqualTo("การประชุมคณะกรรมการเขตพื้นที่การศึกษา แผนปฏิบัติการ");

        RecordDraft later = new RecordDraft()
                .with(of.begins, Instant.parse("2027-01-27T02:00:00Z"))
                .with(of.place, "ห้องวีดิทัศน์");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.letters.meetings.change(
                        AreaCommittee.SECRETARY,
                        first,
                        RecordDraft.of(first).with(of.begins, Instant.parse("2027-01-27T02:00:00Z"))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.meeting.move"));
        assertThatExceptionOfType(Rejected.class)
                .as("without a reason")
                .isThrownBy(() -> office.letters.meetings.act(AreaCommittee.SECRETARY, first, of.move, later, ""));
        RecordRow moved = office.letters.meetings.act(AreaCommittee.SECRETARY, first, of.move, later, "ติดราชการ");
        assertThat(moved.get(of.closes)).contains(LocalDate.of(2027, 1, 20));
        var told = fixture.happenings().all().getLast();
        assertThat(told.type()).isEqualTo("documents.meeting.moved");
        assertThat(told.audience().people())
                .contains(AreaCommittee.key(8), AreaCommittee.key(9), AreaCommittee.key(11), AreaCommittee.key(12));
    }

    @Test
    void committeeThatHasEndedAnnouncesNoCalendar() {
        RecordRow plan = service.create(AreaCommittee.SECRETARY, draft());
        var committees = office.letters.committees;
        office.act(
                committees,
                AreaCommittee.SECRETARY,
                committees.find(DocumentsOffice.KT1, committee).orElseThrow(),
                committees.kind().end,
                committees.kind().until,
                LocalDate.of(2026, 11, 19));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.act(AreaCommittee.SECRETARY, plan, kind.announce));
    }
}
