package org.khet.processes.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;

/** The demonstration, and the six steps of the development of the monitoring system in it. Source: MON-57. */
@OnEachDatabase
class ProcessesDemoDbTest {
    private final ProcessesFixture at;

    ProcessesDemoDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
    }

    @Test
    void eightCasesRun_twoAreClosed_someAreLate_loadingTwiceChangesNothing() {
        at.clock.set("2022-03-15T09:00");
        var demo = new ProcessesDemo(at.records, at.portal, at.switches);
        demo.load(SampleOffices.KT1, List.of(ProcessesFixture.key(13), ProcessesFixture.key(22)));
        demo.load(SampleOffices.KT1, List.of(ProcessesFixture.key(13)));
        var head = ProcessesFixture.person(12);

        assertThat(at.records.cases.count(head, RecordFilter.ALL.in("running"))).isEqualTo(8);
        assertThat(at.records.cases.count(head, RecordFilter.ALL.in("late"))).isEqualTo(4);
        var cases = at.records.cases.kind();
        assertThat(at.records.cases.all(head, RecordFilter.of(cases.in(cases.closed))))
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row.get(cases.finishedOn).orElseThrow()).isAfter(row.get(cases.startsOn)));
        assertThat(at.records.cases.all(head, RecordFilter.of(cases.in(cases.running))))
                .extracting(row -> row.get(cases.done))
                .anyMatch(percent -> percent >= 20 && percent < 50)
                .anyMatch(percent -> percent >= 50);
        assertThat(at.records.times.steps(head, FiscalYear.ofBuddhist(2565)))
                .as("real days, not all on the day of the demonstration")
                .anyMatch(step -> step.real().signum() > 0);
        for (RecordService<?> register : List.of(at.records.indicators, at.records.items, at.records.reports)) {
            assertThat(register.count(head, RecordFilter.ALL))
                    .as(register.kind().type())
                    .isPositive();
        }
        var indicator = at.records.indicators.kind();
        assertThat(at.records.indicators.all(head, RecordFilter.ALL))
                .allSatisfy(row -> assertThat(row.get(indicator.value)).isPresent());
        assertThat(at.records.books.count(head, RecordFilter.ALL)).isEqualTo(1);
        assertThat(at.records.published.of(head))
                .as("everybody finds the manual of the group")
                .singleElement()
                .satisfies(
                        book -> assertThat(book.title()).startsWith("คู่มือการปฏิบัติงาน กลุ่มส่งเสริมการศึกษาทางไกล"));
        var process = at.records.processes.kind();
        var group = at.portal.units.findByCode(SampleOffices.KT1, "ICT").map(Unit::id);
        assertThat(at.records.processes.all(head, RecordFilter.ALL))
                .filteredOn(row -> row.get(process.unit).equals(group))
                .as("the manual of the group shows all of its processes")
                .hasSizeGreaterThanOrEqualTo(16)
                .allSatisfy(row -> assertThat(row.get(process.current)).isPresent());
        assertThat(String.valueOf(at.printed.getLast().model()))
                .contains("ส่วนที่ 1 บทนำ", "คู่มือการปฏิบัติงานเล่มนี้จัดทำขึ้นเพื่อให้บุคลากรของกลุ่ม")
                .doesNotContain("{office}", "{unit}");
        var development = at.records.cases.all(head, RecordFilter.ALL).stream()
                .filter(row -> row.get(at.records.cases.kind().title).startsWith("งานพัฒนาระบบการติดตาม"))
                .findFirst()
                .orElseThrow();
        assertThat(at.tasks(development)).hasSize(6);
    }
}
