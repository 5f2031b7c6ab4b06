package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What meetings resolved is found by word, year and owner. Source: SEC-13, SEC-17. */
@OnEachDatabase
class ResolutionDbTest extends RecordContract<ResolutionKind> {
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private final AreaCommittee area = new AreaCommittee(office);
    private long meeting;

    ResolutionDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.resolutions.kind());
    }

    @Override
    protected void before() {
        RecordRow committee = area.appointed(false);
        meeting = area.planned(committee, "2026-11-25", area.topic(MeetingPart.TOLD, "แจ้ง"))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.meeting, meeting).with(kind.membersOnly, false);
    }

    private void resolved(RecordRow committee, String day, String topic, String words, int owner) {
        MeetingKind of = area.kind;
        RecordRow held = area.held(
                area.called(area.planned(committee, day, area.topic(MeetingPart.PROPOSED, topic))),
                List.of(8, 9, 10, 11),
                5);
        area.written(
                held,
                area.minutes(
                        held,
                        topic,
                        new RecordDraft()
                                .with(of.resolution, words)
                                .with(of.owner, AreaCommittee.key(owner))
                                .with(of.due, LocalDate.of(2026, 12, 18))));
    }

    private static RecordFilter with(String words, String field, String value) {
        return new RecordFilter("", words, field.isEmpty() ? Map.of() : Map.of(field, List.of(value)), List.of());
    }

    @Test
    void resolutionIsFoundByItsWords_byYearAndByOwner_membersOnlyOnesByMembers() {
        RecordRow open = area.appointed(false);
        resolved(open, "2025-11-26", "แผนปฏิบัติการปี 2569", "เห็นชอบแผนปฏิบัติการ", 9);
        resolved(open, "2026-11-18", "อาคารเรียนชำรุด", "ให้เร่งซ่อมหลังคา", 11);
        resolved(area.appointed(true), "2026-11-19", "เรื่องร้องเรียน", "ให้สอบข้อเท็จจริง", 9);
        TestCaller reader = TestCaller.of(DocumentsOffice.KT1, 14).with(ResolutionKind.VIEW);

        assertThat(service.all(reader, with("หลังคา", "", "")))
                .as("by word")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(kind.number)).isEqualTo("1/2569 ข้อ 5.1");
                    assertThat(row.get(kind.directive)).isPresent();
                    assertThat(row.get(kind.due)).contains(LocalDate.of(2026, 12, 18));
                });
        assertThat(service.all(reader, with("", "meeting_year", "2568")))
                .as("by year")
                .extracting(row -> row.get(kind.topic))
                .containsExactly("แผนปฏิบัติการปี 2569");
        assertThat(service.all(
                        reader,
                        with("", "owner", String.valueOf(AreaCommittee.key(11).value()))))
                .as("by owner")
                .extracting(row -> row.get(kind.topic))
                .containsExactly("อาคารเรียนชำรุด");
        assertThat(service.count(reader, with("ข้อเท็จจริง", "", ""))).isZero();
        assertThat(service.count(
                        TestCaller.of(DocumentsOffice.KT1, 12).with(ResolutionKind.VIEW), with("ข้อเท็จจริง", "", "")))
                .as("a member")
                .isEqualTo(1);
    }
}
