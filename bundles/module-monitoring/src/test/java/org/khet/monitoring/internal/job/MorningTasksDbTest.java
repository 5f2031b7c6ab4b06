package org.khet.monitoring.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What happens each morning. Source: monitoring J.2, RM-05. */
@OnEachDatabase
class MorningTasksDbTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private final TestDatabase database;
    private MonitoringFixture at;
    private MorningTasks tasks;

    MorningTasksDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        tasks = new MorningTasks(at.records, at.reader, at.callers, at.clock);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        tasks = new MorningTasks(at.records, at.reader, at.callers, at.clock);
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
}
