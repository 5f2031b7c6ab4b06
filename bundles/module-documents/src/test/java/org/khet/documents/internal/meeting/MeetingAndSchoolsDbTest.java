package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Who sits in a committee and what lies before a meeting stays with the office; schools read neither. Source: policyplan PLAN-75. */
@OnEachDatabase
class MeetingAndSchoolsDbTest {
    private final RecordFixture fixture;
    private final DocumentsOffice office;

    MeetingAndSchoolsDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
    }

    private RecordRow committee() {
        CommitteeKind kind = office.letters.committees.kind();
        return office.letters.committees.create(
                DocumentsOffice.everything(10),
                new RecordDraft()
                        .with(kind.name, "คณะกรรมการเขตพื้นที่การศึกษา")
                        .with(kind.sort, "COMMITTEE")
                        .with(kind.unit, DocumentsOffice.unit("PLAN"))
                        .with(kind.from, LocalDate.of(2026, 10, 1))
                        .with(
                                kind.members,
                                List.of(new RecordDraft()
                                        .with(kind.outsider, "นายกรรมการ ตัวอย่าง")
                                        .with(kind.function, "CHAIR"))));
    }

    private RecordRow meeting() {
        MeetingKind kind = office.letters.meetings.kind();
        return office.letters.meetings.create(
                DocumentsOffice.everything(10),
                new RecordDraft()
                        .with(kind.subject, "ประชุม กพท. ครั้งที่ 5/2569")
                        .with(kind.unit, DocumentsOffice.unit("PLAN"))
                        .with(kind.begins, Instant.parse("2026-11-25T02:00:00Z"))
                        .with(kind.place, "ห้องประชุม 1")
                        .with(kind.way, MeetingWay.ROOM)
                        .with(kind.recorder, SampleOffices.personId(SampleOffices.KT1, 10)));
    }

    @Test
    void rolesOfSchoolsHoldNothingOfMeetingsAndCommittees() {
        assertThat(Stream.of(MeetingPermissions.entries(), CommitteeKind.entries(), AgendaItemKind.entries())
                        .flatMap(List::stream)
                        .map(PermissionEntry::roles))
                .allSatisfy(roles -> assertThat(roles).doesNotContainAnyElementsOf(Holders.SCHOOLS));
    }

    @Test
    void headOfASchoolIsRefused_andSeesNoMemberNorPaperThoughTheOfficeGrantsToSeeForThatSchool() {
        RecordRow committee = committee();
        RecordRow meeting = meeting();
        TestCaller head = TestCaller.of(SampleOffices.KT1, 13);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.letters.committees.open(head, committee.id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.letters.meetings.open(head, meeting.id()));

        TestCaller granted = head.inSchool(
                SampleOffices.schoolId(SampleOffices.KT1, 1),
                CommitteeKind.VIEW,
                MeetingPermissions.VIEW,
                AgendaItemKind.VIEW);
        hidden(granted, office.letters.committees, committee);
        hidden(granted, office.letters.meetings, meeting);
        assertThat(office.letters.agenda.items().count(granted, RecordFilter.ALL))
                .isZero();
    }

    private static void hidden(TestCaller school, RecordService<?> service, RecordRow row) {
        assertThat(service.page(school, RecordFilter.ALL, new PageRequest(0, 10, List.of())))
                .isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(school, row.id()));
    }
}
