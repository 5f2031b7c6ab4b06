package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** What is proposed to a committee of which only members see the meetings. Source: SEC-17. */
@OnEachDatabase
class ClosedAgendaDbTest {
    private final TestDatabase database;
    private final DocumentsOffice office;
    private final AreaCommittee area;
    private final RecordService<AgendaItemKind> items;
    private final AgendaItemKind item;

    ClosedAgendaDbTest(TestDatabase database) {
        this.database = database;
        database.clear();
        office = new DocumentsOffice(new RecordFixture(database));
        area = new AreaCommittee(office);
        items = office.letters.agenda.items();
        item = items.kind();
    }

    private static TestCaller sees(int number) {
        return TestCaller.of(DocumentsOffice.KT1, number).with(AgendaItemKind.VIEW);
    }

    private RecordRow proposed(RecordRow committee, String subject) {
        return items.create(
                sees(13).with(AgendaItemKind.PROPOSE),
                new RecordDraft()
                        .with(item.subject, subject)
                        .with(item.committee, committee == null ? null : committee.id())
                        .with(item.purpose, AgendaPurpose.CONSIDER));
    }

    private void hidden(TestCaller from, RecordRow row) {
        assertThat(items.all(from, RecordFilter.ALL)).extracting(RecordRow::id).doesNotContain(row.id());
        assertThat(items.count(from, RecordFilter.ALL))
                .isEqualTo(items.all(from, RecordFilter.ALL).size());
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> items.open(from, row.id()));
    }

    private void seen(TestCaller by, RecordRow row) {
        assertThat(items.all(by, RecordFilter.ALL)).extracting(RecordRow::id).contains(row.id());
        assertThat(items.open(by, row.id()).get(item.subject)).isEqualTo(row.get(item.subject));
    }

    @Test
    void itemOfAMembersOnlyCommitteeIsSeenByMembersSecretaryAndProposer_notByTheOffice() {
        RecordRow closed = area.appointed(true);
        RecordRow row = proposed(closed, "ร้องขอความเป็นธรรมของผู้อำนวยการโรงเรียน");
        List.of(8, 10, 13).forEach(number -> seen(sees(number), row));
        hidden(sees(14), row);
        seen(sees(14).with(MeetingPermissions.CLOSED), row);
        seen(sees(14), proposed(area.appointed(false), "ขอความเห็นชอบจัดตั้งศูนย์"));

        database.execute("delete from doc_agenda_item_reader");
        hidden(sees(8), row);
        office.letters.agenda.readers().read(AreaCommittee.SECRETARY, DocumentsOffice.TODAY);
        seen(sees(8), row);
        RecordDraft without12 = RecordDraft.of(closed);
        without12.lines(area.committee.members).stream()
                .filter(line -> AreaCommittee.key(12).equals(line.raw(area.committee.person)))
                .forEach(line -> line.with(area.committee.memberUntil, DocumentsOffice.TODAY.minusDays(1)));
        seen(sees(12), row);
        RecordRow less = office.letters.committees.change(AreaCommittee.SECRETARY, closed, without12);
        hidden(sees(12), row);
        office.letters.committees.change(
                AreaCommittee.SECRETARY, less, RecordDraft.of(less).with(area.committee.membersOnly, false));
        seen(sees(14), row);
    }

    @Test
    void guestOfAClosedMeetingReadsItStillWhenAMemberOfTheCommitteeLeaves() {
        RecordRow closed = area.appointed(true);
        MeetingKind kind = office.letters.meetings.kind();
        RecordRow planned = area.planned(closed, "2026-12-02");
        RecordRow meeting = office.letters.meetings.change(
                AreaCommittee.SECRETARY,
                planned,
                RecordDraft.of(planned)
                        .with(
                                kind.people,
                                List.of(new RecordDraft()
                                        .with(kind.person, AreaCommittee.key(14))
                                        .with(kind.came, Attendance.INVITED))));
        RecordDraft without12 = RecordDraft.of(closed);
        without12.lines(area.committee.members).stream()
                .filter(line -> AreaCommittee.key(12).equals(line.raw(area.committee.person)))
                .forEach(line -> line.with(area.committee.memberUntil, DocumentsOffice.TODAY.minusDays(1)));
        office.letters.committees.change(AreaCommittee.SECRETARY, closed, without12);

        assertThat(office.now(office.letters.meetings, meeting).lines(kind.readers))
                .extracting(line -> line.get(kind.reader))
                .contains(AreaCommittee.key(14), AreaCommittee.key(8))
                .doesNotContain(AreaCommittee.key(12));
    }

    @Test
    void itemWithoutACommitteeIsHiddenFromItsMeetingOn() {
        RecordRow meeting = area.planned(area.appointed(true), "2026-12-02");
        RecordRow row = proposed(null, "แผนปฏิบัติการ");
        seen(sees(14), row);
        RecordRow on = items.act(
                AreaCommittee.SECRETARY, row, item.schedule, new RecordDraft().with(item.meeting, meeting.id()), "");
        hidden(sees(14), on);
        seen(sees(9), on);
        items.act(
                AreaCommittee.SECRETARY,
                items.find(DocumentsOffice.KT1, on.id()).orElseThrow(),
                item.takeOff,
                new RecordDraft(),
                "เลื่อน");
        seen(sees(14), on);
    }
}
