package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Minutes that the next meeting of the committee gives back. Source: SEC-06. */
@OnEachDatabase
class MinutesCorrectionDbTest {
    private static final String WRONG = "มอบกลุ่มนโยบายและแผนใช้งบประมาณ 50,000 บาท";
    private static final String RIGHT = "มอบกลุ่มนโยบายและแผนใช้งบประมาณ 500,000 บาท";
    private final DocumentsOffice office;
    private final AreaCommittee area;
    private final MeetingKind kind;

    MinutesCorrectionDbTest(TestDatabase database) {
        database.clear();
        office = new DocumentsOffice(new RecordFixture(database));
        area = new AreaCommittee(office);
        kind = area.kind;
    }

    private RecordRow now(RecordRow meeting) {
        return office.now(office.letters.meetings, meeting);
    }

    private RecordRow held(RecordRow committee, String day) {
        RecordRow planned = area.planned(committee, day, area.topic(MeetingPart.PROPOSED, "แผนปฏิบัติการ"));
        RecordRow checked = office.letters.meetings.change(
                AreaCommittee.SECRETARY, planned, RecordDraft.of(planned).with(kind.checker, AreaCommittee.key(9)));
        return area.held(area.called(checked), List.of(8, 9, 10, 11), 5);
    }

    private List<PersonId> told(String type) {
        return office.fixture.happenings().all().stream()
                .filter(event -> event.type().equals(type))
                .flatMap(event -> event.audience().people().stream())
                .toList();
    }

    private RecordDraft resolved(String words) {
        return new RecordDraft()
                .with(kind.resolution, words)
                .with(kind.owner, AreaCommittee.key(9))
                .with(kind.due, LocalDate.of(2026, 12, 18));
    }

    private RecordRow corrected(int by, RecordRow minutes, RecordDraft words) {
        return office.letters.meetings.act(
                DocumentsOffice.everything(by), minutes, kind.correct, words, "แก้จำนวนเงินตามที่ประชุม");
    }

    private RecordRow nextOn(RecordRow committee, String day, RecordDraft more) {
        RecordRow held = held(committee, day);
        return area.written(held, area.minutes(held, "ครั้งที่ 1/2569", more));
    }

    @Test
    void minutesThatTheNextMeetingGivesBackAreCorrectedInTheirWords_certifiedByTheOneAfter_thenLocked() {
        RecordRow committee = area.appointed(false);
        RecordRow held = held(committee, "2026-11-25");
        RecordRow first = area.written(held, area.minutes(held, "แผน", resolved(WRONG)));
        nextOn(
                committee,
                "2026-12-23",
                new RecordDraft()
                        .with(kind.resolution, "ให้แก้จำนวนเงินในวาระที่ 5.1")
                        .with(kind.decision, AgendaOutcome.RETURNED));
        RecordRow back = now(first);
        assertThat(back.state()).isEqualTo(kind.returned);
        assertThat(back.head().reason()).isEqualTo("ให้แก้จำนวนเงินในวาระที่ 5.1");
        assertThat(office.letters.meetings.actions(DocumentsOffice.everything(8), back))
                .as("a member is not the secretary")
                .isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .as("another owner is another resolution")
                .isThrownBy(() -> corrected(
                        10, back, area.minutes(back, "แผน", resolved(RIGHT).with(kind.owner, AreaCommittee.key(11)))))
                .satisfies(refused -> assertThat(refused.problems().getFirst().key())
                        .isEqualTo("documents.error.meeting.correction"));

        RecordRow right = corrected(10, back, area.minutes(back, "แผน", resolved(RIGHT)));
        assertThat(right.state()).isEqualTo(kind.written);
        assertThat(told("documents.meeting.corrected"))
                .as("who looks the minutes through")
                .containsExactly(AreaCommittee.key(9));
        assertThat(right.lines(kind.items))
                .extracting(line -> line.get(kind.resolution))
                .contains(RIGHT);
        var register = office.letters.resolutions;
        assertThat(register.all(
                        AreaCommittee.SECRETARY,
                        RecordFilter.of(register.kind().meeting.is(first.id()))))
                .extracting(row -> row.get(register.kind().words))
                .containsExactly(RIGHT);
        DirectiveKind directive = office.letters.directives.kind();
        assertThat(office.letters.instructions.open(AreaCommittee.SECRETARY))
                .as("one work, as before")
                .extracting(row -> row.get(directive.text))
                .containsExactly(RIGHT);

        RecordRow third = nextOn(committee, "2027-01-20", new RecordDraft().with(kind.resolution, "รับรองตามที่แก้ไข"));
        assertThat(third.lines(kind.items))
                .filteredOn(line -> line.get(kind.part) == MeetingPart.MINUTES)
                .extracting((RecordLine line) -> line.get(kind.minutesOf).orElseThrow())
                .contains(first.id());
        RecordRow locked = now(first);
        assertThat(locked.state()).isEqualTo(kind.certified);
        assertThat(locked.get(kind.certifiedIn)).contains(third.id());
        assertThat(told("documents.meeting.certified-next"))
                .as("everybody who was invited")
                .contains(AreaCommittee.key(8), AreaCommittee.key(11), AreaCommittee.key(12));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> corrected(10, locked, area.minutes(locked, "แผน", resolved(WRONG))));
    }
}
