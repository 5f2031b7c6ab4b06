package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.notice.NoticeSubjects;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.RecordEventReaders;
import org.khet.portal.records.internal.service.RecordNoticeSubjects;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Notices of declared records: what they are about, and who is told. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordNoticesTest {
    private static final TestCaller CLERK = TestCaller.of(SampleOffices.KT1, 13)
            .with(Vouchers.VIEW, Vouchers.RECORD, Vouchers.CHECK, Vouchers.APPROVE, Vouchers.PAY);
    private static final TestCaller APPROVER =
            TestCaller.of(SampleOffices.KT1, 14).with(Vouchers.VIEW, Vouchers.APPROVE);

    private final RecordFixture fixture;
    private final RecordService<Vouchers> vouchers;
    private final NoticeSubjects subjects;
    private final RecordEventReaders readers;

    RecordNoticesTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        vouchers = fixture.of(new Vouchers());
        DefaultRecordServices services = (DefaultRecordServices) fixture.services();
        subjects = new RecordNoticeSubjects(services);
        readers = new RecordEventReaders(services, new FakeCallers().with(CLERK, APPROVER));
    }

    @BeforeEach
    void empty() {
        vouchers.clear(SampleOffices.KT1);
    }

    @Test
    void twoNoticesOfTheSameKind_areToldApartByTheTitlesOfTheirRecords() {
        RecordRow first = voucher("ค่าเดินทางไปราชการ");
        RecordRow second = voucher("ค่าวัสดุสำนักงาน");

        Map<Long, String> about = subjects.of(APPROVER, List.of(notice(7, first), notice(8, second)));

        assertThat(about).containsOnlyKeys(7L, 8L);
        assertThat(about.get(7L)).endsWith("ค่าเดินทางไปราชการ").startsWith("1/");
        assertThat(about.get(8L)).endsWith("ค่าวัสดุสำนักงาน");
    }

    @Test
    void whoNoLongerSeesTheRecord_isNotToldItsTitle_norOfOnesThatAreGone() {
        RecordRow row = voucher("ค่าเดินทางไปราชการ");
        var gone = new Notice(9, "vouchers.voucher.checked", Map.of(), "vouchers/vouchers/99999", Instant.EPOCH, null);
        var other = new Notice(10, "core.notice.waiting", Map.of(), "account/notices", Instant.EPOCH, null);
        TestCaller none = TestCaller.of(SampleOffices.KT1, 14);
        TestCaller ofSchools = none.with(new Scope(false, Set.of(), Set.of(new SchoolId(99)), false), Vouchers.VIEW);

        assertThat(subjects.of(none, List.of(notice(7, row)))).isEmpty();
        assertThat(subjects.of(ofSchools, List.of(notice(7, row)))).isEmpty();
        assertThat(subjects.of(TestCaller.in(SampleOffices.KT2).with(Vouchers.VIEW), List.of(notice(7, row))))
                .isEmpty();
        assertThat(subjects.of(APPROVER, List.of(gone, other))).isEmpty();
    }

    @Test
    void kindOfAModuleThatHasLeft_isNotAsked_thoughItsServiceIsStillHeld() {
        RecordRow row = voucher("ค่าเดินทางไปราชการ");
        var unit = (JpaUnitOfWork) fixture.database().unit("id=vouchers;prefix=vch");
        RecordService<Vouchers> held = fixture.services().of(new Vouchers(), unit);
        assertThat(subjects.of(APPROVER, List.of(notice(7, row)))).hasSize(1);

        unit.unit().close(Duration.ZERO);

        assertThat(subjects.of(APPROVER, List.of(notice(7, row)))).isEmpty();
        assertThat(fixture.services().find(held.kind().type())).isEmpty();
        assertThat(fixture.services().kinds()).isEmpty();
    }

    @Test
    void holderOfAPermission_isToldWhileTheRecordWaits_notWhenSomebodyWentOn() {
        RecordRow checked = act(voucher("ค่าเดินทางไปราชการ"), vouchers.kind().check);
        DomainEvent told = fixture.happenings().all().getLast();
        Set<PersonId> both = Set.of(CLERK.person(), APPROVER.person());
        assertThat(told.type()).isEqualTo("vouchers.voucher.checked");
        assertThat(readers.readers(told, both)).isEqualTo(both);

        act(checked, vouchers.kind().giveBack);

        assertThat(readers.readers(told, both)).isEmpty();
    }

    private RecordRow voucher(String subject) {
        Vouchers kind = vouchers.kind();
        return vouchers.create(
                CLERK, SampleDraft.of(kind, LocalDate.of(2026, 11, 20)).with(kind.subject, subject));
    }

    private RecordRow act(RecordRow row, Action action) {
        return vouchers.internal().act(CLERK, row, action, new RecordDraft(), "ตรวจแล้ว");
    }

    private static Notice notice(long id, RecordRow row) {
        return new Notice(
                id, "vouchers.voucher.checked", Map.of(), "vouchers/vouchers/" + row.id(), Instant.EPOCH, null);
    }
}
