package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** What a committee resolved is offered to whoever follows it, until it is reported as done. Source: monitoring P16, MON-41. */
@OnEachDatabase
class CommitteeResolutionsDbTest {
    private static final TestCaller CLERK = DocumentsOffice.everything(10);

    private final TestDatabase database;
    private final DocumentsOffice office;
    private final MeetingKind kind;
    private final CommitteeResolutions resolutions;

    CommitteeResolutionsDbTest(TestDatabase database) {
        this.database = database;
        office = new DocumentsOffice(new RecordFixture(database));
        kind = office.letters.meetings.kind();
        resolutions = new CommitteeResolutions(office.letters);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private RecordRow committee() {
        CommitteeKind of = office.letters.committees.kind();
        return office.letters.committees.create(
                CLERK,
                new RecordDraft()
                        .with(of.name, "กพท.")
                        .with(of.sort, "COMMITTEE")
                        .with(of.unit, DocumentsOffice.unit("PLAN"))
                        .with(of.from, LocalDate.of(2026, 10, 1))
                        .with(
                                of.members,
                                List.of(new RecordDraft()
                                        .with(of.person, SampleOffices.personId(DocumentsOffice.KT1, 8))
                                        .with(of.function, "CHAIR"))));
    }

    /** A meeting that was held and whose minutes have one resolution for officer 9. */
    private void resolved(String words, @Nullable Long committee, @Nullable LocalDate due) {
        RecordRow row = office.letters.meetings.create(
                CLERK,
                new RecordDraft()
                        .with(kind.subject, "ประชุมครั้งที่ 1")
                        .with(kind.unit, DocumentsOffice.unit("PLAN"))
                        .with(kind.committee, committee)
                        .with(kind.begins, Instant.parse("2026-11-25T02:00:00Z"))
                        .with(kind.place, "ห้องประชุม 1")
                        .with(kind.way, MeetingWay.ROOM)
                        .with(kind.recorder, CLERK.person())
                        .with(kind.items, List.of(topic())));
        RecordRow called = office.letters.meetings.act(CLERK, row, kind.call);
        RecordRow held = office.hold(
                CLERK,
                called,
                new RecordDraft()
                        .with(
                                kind.people,
                                List.of(new RecordDraft()
                                        .with(kind.person, SampleOffices.personId(DocumentsOffice.KT1, 8))
                                        .with(kind.came, Attendance.CAME))));
        office.letters.meetings.act(
                CLERK,
                held,
                kind.write,
                new RecordDraft()
                        .with(
                                kind.items,
                                List.of(topic().ofLine(held.lines(kind.items)
                                                .getFirst()
                                                .id())
                                        .with(kind.resolution, words)
                                        .with(kind.owner, SampleOffices.personId(DocumentsOffice.KT1, 9))
                                        .with(kind.due, due))),
                "");
    }

    private RecordDraft topic() {
        return new RecordDraft().with(kind.part, MeetingPart.PROPOSED).with(kind.topic, "อาคารเรียนชำรุด");
    }

    @Test
    void committeesResolutionIsOfferedWithOwnerAndDay_notThatOfAGroup_untilItIsDone() {
        resolved("เร่งรัดการซ่อมอาคารเรียน", committee().id(), LocalDate.of(2027, 3, 31));
        resolved("กลุ่มจัดทำร่างแผน", null, null);

        List<MeetingItems.Resolved> open = resolutions.open(CLERK);

        assertThat(open).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("เร่งรัดการซ่อมอาคารเรียน");
            assertThat(one.owner()).isEqualTo(SampleOffices.personId(DocumentsOffice.KT1, 9));
            assertThat(one.due()).contains(LocalDate.of(2027, 3, 31));
            assertThat(one.body()).isEqualTo("กพท.");
            assertThat(one.link().type()).isEqualTo("documents.directive");
        });
        assertThat(resolutions.open(TestCaller.in(SampleOffices.KT1)))
                .as("without the right")
                .isEmpty();
        assertThat(resolutions.open(TestCaller.in(SampleOffices.KT2).with(DirectiveKind.VIEW)))
                .as("another office")
                .isEmpty();
        DirectiveKind of = office.letters.directives.kind();
        RecordRow order = office.letters.directives.all(CLERK, RecordFilter.ALL).stream()
                .filter(row -> row.id() == open.getFirst().link().id())
                .findFirst()
                .orElseThrow();
        office.letters.directives.act(CLERK, order, of.finish, new RecordDraft().with(of.answer, "ซ่อมครบ 3 หลัง"), "");
        assertThat(resolutions.open(CLERK)).isEmpty();
    }

    /** Whoever follows it reports it as done: its instruction is done with these words, once. */
    @Test
    void whoFollowsAResolutionReportsItsInstructionAsDone() {
        resolved("เร่งรัดการซ่อมอาคารเรียน", committee().id(), LocalDate.of(2027, 3, 31));
        MeetingItems.Resolved one = resolutions.open(CLERK).getFirst();
        TestCaller lead = TestCaller.in(SampleOffices.KT1);
        assertThat(resolutions.closed(lead, one.link())).isEmpty();

        resolutions.carriedOut(lead, one.link(), "ซ่อมอาคารเรียนแล้วเสร็จ 3 หลัง");
        resolutions.carriedOut(lead, one.link(), "อีกครั้ง");
        resolutions.carriedOut(lead, new RecordLink("documents.memo", one.link().id(), ""), "บันทึก");

        DirectiveKind of = office.letters.directives.kind();
        RecordRow order = office.letters.directives.open(CLERK, one.link().id());
        assertThat(order.state()).isEqualTo(of.done);
        assertThat(order.get(of.answer)).isEqualTo("ซ่อมอาคารเรียนแล้วเสร็จ 3 หลัง");
        assertThat(order.get(of.finishedOn)).contains(DocumentsOffice.TODAY);
        assertThat(resolutions.open(CLERK)).isEmpty();
        assertThat(resolutions.closed(lead, one.link()))
                .contains(new MeetingItems.ClosedResolution(true, "ซ่อมอาคารเรียนแล้วเสร็จ 3 หลัง"));
    }

    /** One that is given up is told with its reason to whoever follows it; a record of another kind is no resolution. */
    @Test
    void whoFollowsAResolutionHearsThatItWasGivenUp_andWhy() {
        resolved("ทบทวนแผนอัตรากำลัง", committee().id(), LocalDate.of(2027, 3, 31));
        RecordLink link = resolutions.open(CLERK).getFirst().link();
        DirectiveKind of = office.letters.directives.kind();
        RecordRow order = office.letters.directives.open(CLERK, link.id());
        office.letters.directives.internal().act(CLERK, order, of.cancel, new RecordDraft(), "ที่ประชุมยกเลิกมติ");

        assertThat(resolutions.closed(CLERK, link))
                .contains(new MeetingItems.ClosedResolution(false, "ที่ประชุมยกเลิกมติ"));
        assertThat(resolutions.closed(CLERK, new RecordLink("documents.memo", link.id(), "")))
                .isEmpty();
    }
}
