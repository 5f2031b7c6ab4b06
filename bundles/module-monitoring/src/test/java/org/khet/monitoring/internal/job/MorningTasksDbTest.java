package org.khet.monitoring.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.monitoring.internal.round.RoundScope;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeWorkingDays;

/** What happens each morning. Source: monitoring J.2, RM-05. */
@OnEachDatabase
class MorningTasksDbTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private static final WorkingDays DAYS =
            new FakeWorkingDays().without(LocalDate.of(2024, 1, 12), "วันหยุดของสำนักงาน");
    private final TestDatabase database;
    private MonitoringFixture at;
    private MorningTasks tasks;

    MorningTasksDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        tasks = new MorningTasks(at.records, at.reader, at.callers, at.clock, DAYS);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        tasks = new MorningTasks(at.records, at.reader, at.callers, at.clock, DAYS);
    }

    @Test
    void roundOpensOnItsDay_ownersAreReminded7_3_0DaysBefore_andEachWeekAfter_onceADay() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RoundKind kind = at.records.rounds.kind();
        RecordRow made = at.records.rounds.create(LEAD, at.round(1, at.tool().id()));
        at.records.rounds.act(LEAD, made, kind.fill);
        at.clock.set("2024-01-01T06:30");
        assertThat(tasks.openRounds(KT1)).isZero();
        at.clock.set("2024-01-02T06:30");
        assertThat(tasks.openRounds(KT1)).isEqualTo(1);
        assertThat(tasks.openRounds(KT1)).isZero();

        List<Integer> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2024, 1, 2); day.isBefore(LocalDate.of(2024, 1, 26)); day = day.plusDays(1)) {
            at.clock.set(day + "T06:30");
            int told = tasks.remindOwners(KT1);
            assertThat(tasks.remindOwners(KT1)).isZero();
            if (told > 0) {
                days.add(day.getDayOfMonth());
            }
        }
        assertThat(days).containsExactly(3, 7, 10, 17, 24);
        assertThat(at.happenings.types()).contains("monitoring.report.reminded");
        assertThat(tasks.remindOwners(SampleOffices.KT2)).isZero();
    }

    /** Nobody is reminded of a project that was cancelled while its round is open. Source: monitoring RM-23. */
    @Test
    void ownerOfACancelledProjectIsNotReminded() {
        RecordRow project = at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.opened(1);
        at.clock.set("2024-01-07T06:30");
        assertThat(tasks.remindOwners(KT1)).isEqualTo(1);
        at.records.items.act(LEAD, project, at.records.items.kind().cancel, new RecordDraft(), "ยกเลิกในแผน");
        at.clock.set("2024-01-10T06:30");
        assertThat(tasks.remindOwners(KT1)).isZero();
    }

    /** Due on Wednesday 10 January, Friday was a holiday: the third working day is Tuesday the 16th. Source: monitoring J.2, MON-09. */
    @Test
    void whoOpensRoundsHearsThreeWorkingDaysAfterTheDay_once_thatAReportWasNeverSent() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.opened(1);
        at.clock.set("2024-01-15T06:30");
        assertThat(tasks.tellLeads(KT1)).isZero();
        at.clock.set("2024-01-16T06:30");
        assertThat(tasks.tellLeads(SampleOffices.KT2)).isZero();
        assertThat(tasks.tellLeads(KT1)).isEqualTo(1);
        assertThat(tasks.tellLeads(KT1)).isZero();
        at.clock.set("2024-01-17T06:30");
        assertThat(tasks.tellLeads(KT1)).isZero();
        assertThat(at.happenings.all())
                .filteredOn(happening -> happening.type().equals("monitoring.round.reminded"))
                .singleElement()
                .satisfies(happening -> assertThat(happening.audience().permissions())
                        .containsExactly(MonitoringPermissions.ROUND_OPEN));
    }

    /** The one project sent its report, which came back; the other was cancelled. */
    @Test
    void nobodyHearsOfARoundInWhichAllThatIsAskedForWasSent() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow dropped = at.item(at.project("P-013", "โรงเรียนปลอดภัย"));
        RecordRow round = at.opened(1);
        ReportKind kind = at.records.reports.kind();
        RecordRow sent = at.sent(at.report(round, "P-012"));
        at.records.reports.act(LEAD, sent, kind.giveBack, new RecordDraft(), "แก้ร้อยละ");
        at.records.items.act(LEAD, dropped, at.records.items.kind().cancel, new RecordDraft(), "ยกเลิกในแผน");

        at.clock.set("2024-01-16T06:30");
        assertThat(tasks.tellLeads(KT1)).isZero();
    }

    /** A school has no owner: whoever reports for it is reminded, and hears that its report came back. */
    @Test
    void schoolIsRemindedToo_thoughItsReportHasNoOwner() {
        RoundKind kind = at.records.rounds.kind();
        RecordRow made = at.records.rounds.create(
                LEAD,
                at.round(1, at.tool().id())
                        .with(kind.scope, RoundScope.SCHOOLS)
                        .with(
                                kind.targets,
                                List.of(new RecordDraft()
                                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5)))));
        RecordRow round = at.records.rounds.act(LEAD, made, kind.start);
        at.clock.set("2024-01-07T06:30");
        assertThat(tasks.remindOwners(KT1)).isEqualTo(1);
        assertThat(at.happenings.all())
                .filteredOn(happening -> happening.type().equals("monitoring.report.reminded"))
                .singleElement()
                .satisfies(happening -> assertThat(happening.audience().permissions())
                        .containsExactly(MonitoringPermissions.REPORT_WRITE));

        ReportKind reports = at.records.reports.kind();
        RecordRow report = at.reports(round).getFirst();
        RecordDraft draft = RecordDraft.of(report);
        draft.lines(reports.answers).get(1).with(reports.answer, "120");
        RecordRow sent = at.records.reports.act(LEAD, at.records.reports.change(LEAD, report, draft), reports.submit);
        at.records.reports.act(LEAD, sent, reports.giveBack, new RecordDraft(), "จำนวนไม่ตรง");
        assertThat(at.happenings.all().getLast().audience().permissions())
                .containsExactly(MonitoringPermissions.REPORT_WRITE);
    }
}
