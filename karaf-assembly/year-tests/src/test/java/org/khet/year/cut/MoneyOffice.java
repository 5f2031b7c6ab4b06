package org.khet.year.cut;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.khet.finance.internal.FinanceModule;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.office.YearStage;
import org.khet.year.oracle.YearLog;
import org.khet.year.play.AllocationPlay;
import org.khet.year.play.DecisionPlay;
import org.khet.year.play.MoneyPlay;
import org.khet.year.play.PlanPlay;
import org.khet.year.runtime.JobCalendar;
import org.khet.year.runtime.ProductRuntime;

/** An office that gives money to its schools in October and closes the month in November, with the plan and the money on. */
final class MoneyOffice implements NextOffice {
    static final String SCHOOLS_MONEY = "03";
    private static final LocalDate ALLOTTED = LocalDate.of(2026, 10, 14);
    private static final List<String> MODULES = List.of("policyplan", "finance");
    final SteppingClock clock = Clocks.at("2026-10-01T09:30");
    final ProductRuntime runtime;
    final PlayedOffice office;
    private final YearLog log = new YearLog();
    private final PlanPlay plan;
    private final AllocationPlay allocations;
    private final MoneyPlay money;

    MoneyOffice(DataSource database, DatabaseKind kind) {
        runtime = ProductRuntime.on(clock, database, kind);
        MODULES.forEach(runtime::module);
        office = new YearStage(runtime).office("KT1", MODULES);
        plan = new PlanPlay(office, log);
        allocations = new AllocationPlay(
                office, log, plan, new DecisionPlay(office, log, new JobCalendar(runtime, clock), clock, false));
        money = new MoneyPlay(office, log);
    }

    /** Money for eleven schools has come. */
    void moneyComes() {
        new JobCalendar(runtime, clock).morning(office.id());
        plan.expect(SCHOOLS_MONEY);
        plan.receive(LocalDate.of(2026, 10, 1), SCHOOLS_MONEY, "ศธ 04002/ว 03", new BigDecimal("110000.00"));
        money.setUp(new BigDecimal("412350.25"), new BigDecimal("60000.00"));
    }

    /** Each of the eleven is given ten thousand baht and told so. */
    void allot() {
        clock.set("2026-10-14T09:30");
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (int school = 0; school < 11; school++) {
            sums.put("school " + school, new BigDecimal("10000.00"));
        }
        allocations.byList(ALLOTTED, SCHOOLS_MONEY, SCHOOLS_MONEY, sums);
    }

    /** Each day of October is summed up on its next, also those without movement: no month is closed without them. Source: finance RF-04. */
    void octoberPasses() {
        var calendar = new JobCalendar(runtime, clock);
        for (LocalDate day = LocalDate.of(2026, 10, 2);
                day.isBefore(LocalDate.of(2026, 11, 6));
                day = day.plusDays(1)) {
            clock.set(day + "T09:30");
            calendar.morning(office.id());
            money.sumUp(day, false);
        }
    }

    /** October is closed. */
    void closeOctober() {
        clock.set("2026-11-06T09:30");
        money.closeMonth(YearMonth.of(2026, 10));
    }

    /** The allocation that another process left, told to its schools now. */
    void notifyAgain() {
        clock.set("2026-10-14T10:30");
        var all = runtime.service(PolicyplanModule.class)
                .registers()
                .allocations()
                .allocations();
        var kind = all.kind();
        RecordRow left =
                all.all(office.caller(YearPost.BUDGET), RecordFilter.ALL).getFirst();
        office.act(
                all,
                office.caller(YearPost.BUDGET),
                left,
                kind.notify,
                kind.noticeNo,
                "ศธ 04999/ว 1",
                kind.notifiedOn,
                ALLOTTED);
    }

    /** The month that another process left, closed now. */
    void closeAgain() {
        clock.set("2026-11-06T10:30");
        var periods = runtime.service(FinanceModule.class).all().accounting().periods;
        RecordRow left = periods.all(office.caller(YearPost.ACCOUNTANT), RecordFilter.ALL)
                .getFirst();
        office.act(periods, office.caller(YearPost.ACCOUNTANT), left, periods.kind().close);
    }

    @Override
    public void close() {
        runtime.close();
    }
}
