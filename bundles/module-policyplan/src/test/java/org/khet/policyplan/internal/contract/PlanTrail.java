package org.khet.policyplan.internal.contract;

import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.SpentKind;
import org.khet.policyplan.internal.plan.IndicatorSort;
import org.khet.policyplan.internal.plan.IndicatorStage;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectIndicatorKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.StrategyKind;
import org.khet.policyplan.internal.plan.TargetDirection;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;

/** The plan with the project of 17 clerks for 1,530,000 baht, from money received to the notified allocation. */
public final class PlanTrail {
    public final SampleRegisters office;
    public final RecordRow line;
    public final RecordRow allocation;
    public final RecordRow project;

    public PlanTrail(SampleRegisters office) {
        this.office = office;
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        office.rate(item, "", "clerk-15000", "15000.00", LocalDate.of(2026, 10, 1));
        line = office.line(office.received(item, "ศธ 04002/ว 123", "2", "1530000.00"));
        var all = office.registers.allocations().allocations();
        RecordRow computed = office.act(
                all,
                office.budget(),
                all.create(
                        office.budget(),
                        office.allocation(line, AllocationMethod.RATE, office.heads(1, "clerk-15000", 17))),
                all.kind().compute);
        allocation = office.notify(office.approve(office.asked(computed)));
        project = inPlan();
    }

    ModuleAnswers answers() {
        office.records.switches().turn(OFFICE, "policyplan", true);
        return new ModuleAnswers(office.records.switches(), Clocks.at("2026-11-20T09:30"));
    }

    PlanProjectsProvider plans() {
        return new PlanProjectsProvider(() -> office.registers, answers(), new FakeCallers());
    }

    public TypedSpendingProvider spending() {
        return new TypedSpendingProvider(office.registers.money(), answers(), new FakeCallers());
    }

    /** The area committee resolves the plan of the project. */
    void resolved() {
        PlanRegisters plans = office.registers.plans();
        PlanKind kind = plans.plans().kind();
        RecordRow draft = plans.plans()
                .find(OFFICE, project.get(plans.projects().kind().plan))
                .orElseThrow();
        RecordRow asked = office.act(plans.plans(), office.analyst(), draft, kind.submit);
        RecordRow granted = office.act(
                plans.plans(),
                office.head(),
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "นผ 3/2570")
                        .with(kind.decisionOn, SampleRegisters.TODAY)
                        .with(kind.decisionFile, office.paper()),
                "");
        office.act(
                plans.plans(),
                office.secretary(),
                granted,
                kind.resolve,
                new RecordDraft()
                        .with(kind.body, "AREA")
                        .with(kind.resolutionNo, "3/2569")
                        .with(kind.resolutionOn, SampleRegisters.TODAY),
                "");
    }

    /** Spending that somebody typed. */
    public RecordRow spent(YearMonth month, String sum) {
        SpentKind kind = office.registers.money().spent().kind();
        return office.registers
                .money()
                .spent()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(kind.month, month)
                                .with(kind.line, line.id())
                                .with(kind.allocation, allocation.id())
                                .with(kind.amount, baht(sum)));
    }

    private RecordRow inPlan() {
        PlanRegisters plans = office.registers.plans();
        PlanKind plan = plans.plans().kind();
        RecordRow action = plans.plans()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(plan.number, "ACT-2570")
                                .with(plan.sort, "ACTION")
                                .with(plan.title, "แผนปฏิบัติการประจำปี 2570")
                                .with(plan.yearFrom, YEAR)
                                .with(plan.yearTo, YEAR)
                                .with(
                                        plan.unit,
                                        SampleOffices.unit(OFFICE, "PLAN").id()));
        RecordRow first = strategy(action, 1, "พัฒนาประสิทธิภาพการบริหาร");
        strategy(action, 2, "พัฒนาคุณภาพผู้เรียน");
        ProjectKind kind = plans.projects().kind();
        TestCaller owner = TestCaller.of(OFFICE, 15)
                .inUnit(SampleOffices.unit(OFFICE, "FIN").id(), SampleRegisters.permissions("core.staff"));
        RecordRow made = plans.projects().create(owner, draft(action, first));
        indicator(owner, made);
        RecordRow proposed = office.act(plans.projects(), owner, made, kind.propose);
        RecordRow joined = office.act(plans.projects(), office.head(), proposed, kind.join);
        return plans.projects().find(OFFICE, joined.id()).orElseThrow();
    }

    private RecordRow strategy(RecordRow plan, int seq, String title) {
        StrategyKind kind = office.registers.plans().strategies().kind();
        return office.registers
                .plans()
                .strategies()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(kind.plan, plan.id())
                                .with(kind.seq, seq)
                                .with(kind.title, title));
    }

    private void indicator(TestCaller owner, RecordRow of) {
        ProjectIndicatorKind kind = office.registers.plans().indicators().kind();
        office.registers
                .plans()
                .indicators()
                .create(
                        owner,
                        new RecordDraft()
                                .with(kind.code, "KPI-1")
                                .with(kind.name, "โรงเรียนที่มีครูธุรการ")
                                .with(kind.project, of.id())
                                .with(kind.stage, IndicatorStage.INPUT)
                                .with(kind.sort, IndicatorSort.QUANTITY)
                                .with(kind.unit, "โรงเรียน")
                                .with(kind.direction, TargetDirection.UP)
                                .with(
                                        kind.targets,
                                        List.of(new RecordDraft()
                                                .with(kind.year, YEAR)
                                                .with(kind.target, baht("17")))));
    }

    private RecordDraft draft(RecordRow plan, RecordRow strategy) {
        ProjectKind kind = office.registers.plans().projects().kind();
        MonthGrid grid = MonthGrid.ZERO;
        for (Month month :
                List.of(Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY, Month.MARCH)) {
            grid = grid.with(month, baht("255000.00"));
        }
        return new RecordDraft()
                .with(kind.title, "จ้างครูธุรการโรงเรียน 17 อัตรา")
                .with(kind.plan, plan.id())
                .with(kind.strategy, strategy.id())
                .with(kind.unit, SampleOffices.unit(OFFICE, "FIN").id())
                .with(kind.responsible, SampleOffices.personId(OFFICE, 15))
                .with(kind.start, LocalDate.of(2026, 10, 1))
                .with(kind.until, LocalDate.of(2027, 3, 31))
                .with(kind.line, line.id())
                .with(kind.supports, allocation.id())
                .with(kind.rationale, "ลดภาระงานเอกสารของครู")
                .with(kind.objectives, "ทุกโรงเรียนมีครูธุรการ")
                .with(
                        kind.activities,
                        List.of(new RecordDraft()
                                .with(kind.activity, "จ้างครูธุรการ")
                                .with(kind.monthFrom, YearMonth.of(2026, 10))
                                .with(kind.monthTo, YearMonth.of(2027, 3))
                                .with(kind.expenditure, "2")
                                .with(kind.grid, grid)));
    }
}
