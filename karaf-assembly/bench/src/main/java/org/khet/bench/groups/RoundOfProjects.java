package org.khet.bench.groups;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringPortal;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.SettingReader;
import org.khet.monitoring.internal.plan.FiscalMonth;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.monitoring.internal.plan.PlanLookup;
import org.khet.monitoring.internal.plan.ResolutionLookup;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundBoard;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.monitoring.internal.round.RoundScope;
import org.khet.monitoring.internal.rule.Period;
import org.khet.monitoring.internal.spending.SpendingLookup;
import org.khet.monitoring.internal.tool.AskedOf;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.monitoring.internal.tool.ToolSort;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiscalYears;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** The follow-up of an office with many projects in a quarter that is over: its round is open, each report is written, none is sent. */
final class RoundOfProjects {
    private static final FiscalYear YEAR = FiscalYear.of(MeasuredRecords.TODAY.minusMonths(2));
    private static final int QUARTER = 4;
    private static final List<String> UNITS = List.of("PLAN", "ICT", "FIN");
    private static final TestCaller OFFICER = person(10);

    private final MonitoringRecords records;
    private final RecordRow round;
    private final List<RecordRow> reports;

    RoundOfProjects(MeasuredRecords measured, int projects) {
        var clock = Clocks.at("2026-11-20T09:30");
        var portal = new MonitoringPortal(
                new FakeCallers(),
                measured.files(),
                FakeUnits.ofSampleOffices(),
                measured.schools(),
                new FakeCodeLists(),
                new RecordingExports(),
                new FakeFiscalYears(),
                clock);
        records = new MonitoringRecords(
                measured.services(),
                measured.database().unit("monitoring", "mon"),
                portal,
                new SettingReader(measured.settings(), clock),
                SpendingLookup.NONE,
                new PlanLookup(),
                new ResolutionLookup(new FakeSwitches(), clock));
        for (int i = 0; i < projects; i++) {
            records.items.create(OFFICER, project(i));
        }
        RoundKind kind = records.rounds.kind();
        RecordRow made = records.rounds.create(OFFICER, round(tool().id()));
        round = records.rounds.act(OFFICER, records.rounds.act(OFFICER, made, kind.fill), kind.start);
        reports = records
                .reports
                .all(OFFICER, RecordFilter.of(records.reports.kind().round.is(round.id())))
                .stream()
                .map(this::written)
                .toList();
    }

    private static TestCaller person(int number) {
        return TestCaller.of(MeasuredRecords.OFFICE, number)
                .with(MonitoringPermissions.entries().stream()
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
    }

    private static UnitId unit(int number) {
        return SampleOffices.unit(MeasuredRecords.OFFICE, UNITS.get(number % UNITS.size()))
                .id();
    }

    private RecordDraft project(int number) {
        FollowUpItemKind kind = records.items.kind();
        return new RecordDraft()
                .with(kind.sort, FollowUpItemSort.PROJECT)
                .with(kind.year, YEAR)
                .with(kind.code, "P-" + number)
                .with(kind.title, "พัฒนาคุณภาพการเรียนรู้ โครงการที่ " + number)
                .with(kind.unit, unit(number))
                .with(kind.owner, SampleOffices.personId(MeasuredRecords.OFFICE, 11))
                .with(kind.amount, new BigDecimal("120000"))
                .with(kind.money, new MonthGrid(Collections.nCopies(12, new BigDecimal("10000"))))
                .with(
                        kind.activities,
                        Stream.of("อบรมเชิงปฏิบัติการ", "นิเทศติดตาม", "สรุปผล")
                                .<RecordDraft>map(activity -> new RecordDraft()
                                        .with(kind.activity, activity)
                                        .with(kind.from, FiscalMonth.M10)
                                        .with(kind.to, FiscalMonth.M12))
                                .toList());
    }

    private RecordRow tool() {
        ToolKind kind = records.tools.kind();
        RecordRow made = records.tools.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.title, "แบบติดตามความก้าวหน้า")
                        .with(kind.sort, ToolSort.PROGRESS)
                        .with(kind.unit, unit(0))
                        .with(kind.purpose, "ติดตามโครงการ")
                        .with(
                                kind.questions,
                                List.of(new RecordDraft()
                                        .with(kind.question, "ต้องการความช่วยเหลือเรื่องใด")
                                        .with(kind.kind, QuestionKind.TEXT)
                                        .with(kind.needed, false)
                                        .with(kind.askedOf, AskedOf.ALL))));
        return records.tools.act(OFFICER, made, kind.agree);
    }

    private RecordDraft round(long tool) {
        RoundKind kind = records.rounds.kind();
        var days = new FiscalQuarter(YEAR, QUARTER);
        return new RecordDraft()
                .with(kind.year, YEAR)
                .with(kind.scope, RoundScope.ACTION_PLAN)
                .with(kind.number, QUARTER)
                .with(kind.title, "ไตรมาส " + QUARTER)
                .with(kind.period, Period.valueOf("Q" + QUARTER))
                .with(kind.from, days.firstDay())
                .with(kind.to, days.lastDay())
                .with(kind.openOn, days.lastDay().plusDays(2))
                .with(kind.dueOn, days.lastDay().plusDays(10))
                .with(kind.unit, unit(0))
                .with(kind.tool, tool);
    }

    private RecordRow written(RecordRow report) {
        ReportKind kind = records.reports.kind();
        RecordRow open = records.reports.open(OFFICER, report.id());
        return records.reports.change(
                OFFICER,
                open,
                RecordDraft.of(open)
                        .with(kind.percent, new BigDecimal(30 + report.id() % 60))
                        .with(kind.spentTyped, new BigDecimal("60000"))
                        .with(kind.gapReason, "ส่งใบสำคัญล่าช้า")
                        .with(kind.obstacles, "ได้รับงบประมาณล่าช้า")
                        .with(kind.suggestions, "ขยายเวลา")
                        .with(kind.next, "จัดอบรมรุ่นที่ 2"));
    }

    /** One report is sent; the time after it is taken back. */
    void send(int number) {
        ReportKind kind = records.reports.kind();
        RecordRow report = records.reports.open(
                OFFICER, reports.get(number / 2 % reports.size()).id());
        records.reports.act(OFFICER, report, report.state().equals(kind.draft) ? kind.submit : kind.takeBack);
    }

    /** The board as the page of the round begins with it. */
    RoundBoard.Board board() {
        return records.board.of(OFFICER, round, MeasuredRecords.TODAY);
    }
}
