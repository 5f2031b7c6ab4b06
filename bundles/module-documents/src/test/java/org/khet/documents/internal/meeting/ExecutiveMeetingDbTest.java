package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** The head meets executives and heads of schools: groups bring the agenda, what is ordered is somebody's work. Source: DIR-06, DIR-P03. */
@OnEachDatabase
class ExecutiveMeetingDbTest {
    private static final TestCaller CLERK = DocumentsOffice.everything(10);
    private final DocumentsOffice office;
    private final MeetingKind kind;

    ExecutiveMeetingDbTest(TestDatabase database) {
        database.clear();
        office = new DocumentsOffice(new RecordFixture(database));
        kind = office.letters.meetings.kind();
    }

    private static PersonId key(int number) {
        return SampleOffices.personId(DocumentsOffice.KT1, number);
    }

    private void proposed(int person, String unit, String subject, RecordRow meeting) {
        var items = office.letters.agenda.items();
        RecordRow item = items.create(
                DocumentsOffice.everything(person),
                new RecordDraft()
                        .with(items.kind().subject, subject)
                        .with(items.kind().unit, DocumentsOffice.unit(unit)));
        items.act(CLERK, item, items.kind().schedule, new RecordDraft().with(items.kind().meeting, meeting.id()), "");
    }

    @Test
    void groupsBringTheAgenda_minutesAreWritten_ordersAreTheWorkOfAGroupHeadAndAHeadOfSchool() {
        SchoolId school = SampleOffices.schoolId(DocumentsOffice.KT1, 1);
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
        office.callers.with(ofSchool);
        RecordRow meeting = office.letters.meetings.create(
                CLERK,
                new RecordDraft()
                        .with(kind.subject, "ประชุมผู้บริหารและผู้อำนวยการโรงเรียน")
                        .with(kind.unit, DocumentsOffice.unit("PLAN"))
                        .with(kind.begins, Instant.parse("2026-11-20T02:00:00Z"))
                        .with(kind.place, "ห้องประชุม 1")
                        .with(kind.way, MeetingWay.ROOM)
                        .with(kind.chair, key(1))
                        .with(kind.recorder, CLERK.person()));
        proposed(13, "ICT", "ระบบข้อมูลนักเรียน", meeting);
        proposed(14, "FIN", "การเร่งรัดเบิกจ่าย", meeting);

        RecordRow called = office.letters.meetings.act(CLERK, meeting, kind.call);
        assertThat(called.lines(kind.items))
                .extracting(line -> line.get(kind.topic))
                .containsExactly("ระบบข้อมูลนักเรียน", "การเร่งรัดเบิกจ่าย");
        RecordRow held = office.letters.meetings.act(
                CLERK,
                called,
                kind.hold,
                new RecordDraft()
                        .with(
                                kind.people,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.person, key(1))
                                                .with(kind.came, Attendance.CAME),
                                        new RecordDraft()
                                                .with(kind.person, head.id())
                                                .with(kind.came, Attendance.CAME))),
                "");
        assertThat(held.get(kind.quorate)).as("no committee, no quorum").isEmpty();
        RecordRow written = office.letters.meetings.act(
                CLERK,
                held,
                kind.write,
                new RecordDraft()
                        .with(
                                kind.items,
                                held.lines(kind.items).stream()
                                        .map(line -> {
                                            RecordDraft one = new RecordDraft()
                                                    .ofLine(line.id())
                                                    .with(kind.part, line.get(kind.part))
                                                    .with(kind.topic, line.get(kind.topic))
                                                    .with(kind.decision, AgendaOutcome.GRANTED)
                                                    .with(kind.resolution, "ให้ดำเนินการเรื่อง" + line.get(kind.topic))
                                                    .with(kind.due, LocalDate.of(2026, 12, 4));
                                            return line.get(kind.topic).startsWith("ระบบ")
                                                    ? one.with(kind.ownerSchool, school)
                                                    : one.with(kind.owner, key(14));
                                        })
                                        .toList()),
                "");
        assertThat(written.state()).isEqualTo(kind.written);
        DirectiveKind of = office.letters.directives.kind();
        assertThat(office.letters.directives.all(CLERK, RecordFilter.ALL))
                .allSatisfy(one -> assertThat(one.get(of.due)).contains(LocalDate.of(2026, 12, 4)))
                .extracting(one -> one.get(of.owner))
                .containsExactly(head.id(), key(14));
        assertThat(office.letters.directives.page(
                        ofSchool, RecordFilter.ALL.in("mine"), new PageRequest(0, 9, List.of())))
                .as("the head of the school finds the order")
                .hasSize(1);
    }
}
