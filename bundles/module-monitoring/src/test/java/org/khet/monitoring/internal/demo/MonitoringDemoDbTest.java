package org.khet.monitoring.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeTransactions;
import org.khet.portal.testkit.fake.FakeUnits;

/** Owners of the demonstration's projects write their reports of the open quarter. Source: monitoring I. */
@OnEachDatabase
class MonitoringDemoDbTest {
    private final MonitoringFixture office;

    MonitoringDemoDbTest(TestDatabase database) {
        database.clear();
        office = new MonitoringFixture(database);
    }

    private record SampleCast(LocalDate today) implements DemoData.Cast {
        @Override
        public Optional<OfficeId> office(String code) {
            return code.equals("KT1") ? Optional.of(SampleOffices.KT1) : Optional.empty();
        }

        @Override
        public PersonId person(String of, String code) {
            return SampleOffices.personId(SampleOffices.KT1, Integer.parseInt(code));
        }

        @Override
        public SchoolId school(String of, String code) {
            return SampleOffices.schoolId(SampleOffices.KT1, Integer.parseInt(code.substring(1)));
        }
    }

    /** An office that tries the portal finds no empty page in the line of monitoring. */
    @Test
    void noRegisterOfTheLineIsEmpty_oneInspectionIsReported_oneEvaluationIsLate() {
        load();

        TestCaller lead = TestCaller.of(SampleOffices.KT1, 10)
                .with(MonitoringPermissions.entries().stream()
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
        for (RecordService<?> register : List.of(
                office.records.inspections,
                office.records.evaluations,
                office.records.spendings,
                office.records.results,
                office.records.suggestions,
                office.records.tasks)) {
            assertThat(register.internal().count(lead, RecordFilter.ALL))
                    .as(register.kind().type())
                    .isPositive();
        }
        var inspection = office.records.inspections.kind();
        assertThat(office.records
                        .inspections
                        .internal()
                        .count(lead, RecordFilter.of(inspection.in(inspection.reported))))
                .isEqualTo(1);
        assertThat(office.records.evaluations.internal().count(lead, RecordFilter.ALL.in("late")))
                .isEqualTo(1);
    }

    private void load() {
        new MonitoringDemo(
                        office.records,
                        office.callers,
                        FakeUnits.ofSampleOffices(),
                        new FakeSwitches().turn(SampleOffices.KT1, "monitoring", true),
                        new FakeTransactions())
                .load(new SampleCast(LocalDate.of(2024, 1, 2)));
    }

    /** The one who answers for a project heads another group than the one of plans. */
    @Test
    void ownerOfAProjectWritesAndSendsItsReport() {
        load();
        ReportKind kind = office.records.reports.kind();
        TestCaller owner = TestCaller.of(SampleOffices.KT1, 20)
                .inUnit(
                        SampleOffices.unit(SampleOffices.KT1, "PROM").id(),
                        MonitoringPermissions.entries().stream()
                                .filter(entry -> entry.roles().contains("core.group-head"))
                                .map(PermissionEntry::permission)
                                .toArray(Permission[]::new));
        RecordRow mine = office.records.reports.all(owner, RecordFilter.ALL).stream()
                .filter(row -> row.get(kind.code).equals("P-005"))
                .findFirst()
                .orElseThrow();

        RecordRow written = office.records.reports.change(
                owner,
                mine,
                new RecordDraft()
                        .with(kind.percent, new BigDecimal("22"))
                        .with(kind.spentTyped, new BigDecimal("150000"))
                        .with(kind.gapReason, "ส่งใบสำคัญปลายเดือน")
                        .with(kind.results, "อบรมครูรุ่นที่ 1 แล้ว")
                        .with(kind.obstacles, "วิทยากรเลื่อนวัน")
                        .with(kind.suggestions, "จัดรุ่นที่ 2 ให้เร็วขึ้น")
                        .with(kind.next, "อบรมรุ่นที่ 2"));

        assertThat(written.get(kind.percent)).contains(new BigDecimal("22.00"));
        assertThat(office.records
                        .reports
                        .act(owner, written, kind.submit, new RecordDraft(), "")
                        .state())
                .isEqualTo(kind.submitted);
    }
}
