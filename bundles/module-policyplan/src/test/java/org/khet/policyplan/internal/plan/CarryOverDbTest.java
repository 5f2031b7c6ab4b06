package org.khet.policyplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.TODAY;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.plan.ProjectResults;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A project that goes on after its year. Source: policyplan E-04, J.1. */
@OnEachDatabase
class CarryOverDbTest {
    private final TestDatabase database;
    private SampleRegisters office;
    private PlanRegisters plans;
    private PlanKind plan;
    private ProjectKind project;
    private RecordRow development;

    CarryOverDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void developmentPlan() {
        office = new SampleRegisters(database);
        plans = office.registers.plans();
        plan = plans.plans().kind();
        project = plans.projects().kind();
        development = plans.plans().create(office.analyst(), plan("DEV-2570-2573", "DEVELOPMENT", 2570, 2573));
    }

    private RecordDraft plan(String number, String sort, int from, int until) {
        return new RecordDraft()
                .with(plan.number, number)
                .with(plan.sort, sort)
                .with(plan.title, "แผน " + number)
                .with(plan.yearFrom, FiscalYear.ofBuddhist(from))
                .with(plan.yearTo, FiscalYear.ofBuddhist(until))
                .with(plan.unit, SampleOffices.unit(OFFICE, "PLAN").id());
    }

    private RecordRow action(int year) {
        return plans.plans()
                .create(
                        office.analyst(),
                        plan("ACT-" + year, "ACTION", year, year).with(plan.parent, development.id()));
    }

    private RecordRow running(RecordRow action) {
        StrategyKind strategy = plans.strategies().kind();
        RecordRow first = plans.strategies()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(strategy.plan, development.id())
                                .with(strategy.seq, 1)
                                .with(strategy.title, "พัฒนาระบบบริหารจัดการ"));
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow line = office.line(office.received(item, "ว 1", "2", "1530000.00"));
        MonthGrid grid = MonthGrid.ZERO.with(Month.OCTOBER, baht("1530000.00"));
        RecordRow made = plans.projects()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(project.title, "จ้างครูธุรการโรงเรียน ๑๗ คน")
                                .with(project.plan, action.id())
                                .with(project.strategy, first.id())
                                .with(
                                        project.unit,
                                        SampleOffices.unit(OFFICE, "PLAN").id())
                                .with(project.responsible, SampleOffices.personId(OFFICE, 11))
                                .with(project.start, LocalDate.of(2026, 10, 1))
                                .with(project.until, LocalDate.of(2027, 9, 30))
                                .with(project.line, line.id())
                                .with(project.rationale, "ลดภาระงานเอกสารของครู" + "ก".repeat(3900))
                                .with(project.objectives, "ครูมีเวลาสอน")
                                .with(
                                        project.activities,
                                        List.of(new RecordDraft()
                                                .with(project.activity, "จ้าง")
                                                .with(project.monthFrom, YearMonth.of(2026, 10))
                                                .with(project.monthTo, YearMonth.of(2027, 9))
                                                .with(project.expenditure, "2")
                                                .with(project.grid, grid))));
        ProjectIndicatorKind indicator = plans.indicators().kind();
        plans.indicators()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(indicator.project, made.id())
                                .with(indicator.code, "P-1")
                                .with(indicator.name, "โรงเรียนมีครูธุรการ")
                                .with(indicator.stage, IndicatorStage.OUTPUT)
                                .with(indicator.sort, IndicatorSort.QUANTITY)
                                .with(indicator.unit, "คน")
                                .with(indicator.direction, TargetDirection.UP)
                                .with(
                                        indicator.targets,
                                        List.of(new RecordDraft()
                                                .with(indicator.year, FiscalYear.ofBuddhist(2570))
                                                .with(indicator.target, baht("17")))));
        office.act(plans.projects(), office.analyst(), made, project.propose);
        RecordRow asked = office.act(plans.plans(), office.analyst(), action, plan.submit);
        RecordRow granted = office.act(
                plans.plans(),
                office.head(),
                asked,
                plan.grant,
                new RecordDraft()
                        .with(plan.decisionNo, "นผ 3/2570")
                        .with(plan.decisionOn, TODAY)
                        .with(plan.decisionFile, office.paper()),
                "");
        office.act(
                plans.plans(),
                office.secretary(),
                granted,
                plan.resolve,
                new RecordDraft()
                        .with(plan.body, "AREA")
                        .with(plan.resolutionNo, "3/2569")
                        .with(plan.resolutionOn, LocalDate.of(2026, 11, 18)),
                "");
        return plans.projects()
                .internal()
                .act(office.head(), plans.projects().find(OFFICE, made.id()).orElseThrow(), project.begin);
    }

    private RecordDraft ended() {
        return new RecordDraft().with(project.result, "จ้างครบ ๑๗ คน").with(project.spent, baht("1494600.00"));
    }

    @Test
    void projectOf17ClerksIsClosedWith35400Left_andStandsAsADraftWithoutMoneyInTheNextPlan() {
        RecordRow running = running(action(2570));
        assertThatExceptionOfType(Rejected.class)
                .as("nothing is carried into a plan that is not there")
                .isThrownBy(() -> office.act(plans.projects(), office.head(), running, project.carry, ended(), ""))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("", "policyplan.error.no-next-plan", 2571)));
        RecordRow next = action(2571);
        office.results.come((of, year) -> new Answer.Known<>(
                List.of(new ProjectResults.Result(
                        running.id(),
                        "ไตรมาส 4",
                        LocalDate.of(2027, 9, 30),
                        new BigDecimal("97.5"),
                        Optional.of(baht("1494600.00")),
                        "โรงเรียน ๑๗ แห่งมีครูธุรการ",
                        "ผู้ได้รับการจ้างลาออก ๑ คน")),
                Instant.EPOCH,
                "monitoring"));

        RecordRow closed = office.act(plans.projects(), office.head(), running, project.carry, ended(), "");

        assertThat(closed.state()).isEqualTo(project.closed);
        assertThat(closed.get(project.balance))
                .hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo("35400.00"));
        RecordRow carried = plans.projects().all(office.head(), RecordFilter.of(project.plan.is(next.id()))).stream()
                .map(one -> plans.projects().open(office.head(), one.id()))
                .findFirst()
                .orElseThrow();
        assertThat(carried.state()).isEqualTo(project.draft);
        assertThat(carried.get(project.carriedFrom)).hasValue(running.id());
        assertThat(carried.get(project.title)).isEqualTo("จ้างครูธุรการโรงเรียน ๑๗ คน");
        assertThat(carried.get(project.rationale))
                .as("the next plan begins with what came of this one")
                .hasSize(4000)
                .startsWith("ลดภาระงานเอกสารของครู")
                .contains(
                        "ผลการดำเนินงานปีงบประมาณ พ.ศ. 2570",
                        "จ้างครบ ๑๗ คน",
                        "ไตรมาส 4 ร้อยละ 97.5 ใช้จ่าย 1,494,600.00 บาท",
                        "โรงเรียน ๑๗ แห่งมีครูธุรการ",
                        "ผู้ได้รับการจ้างลาออก ๑ คน");
        assertThat(carried.get(project.start)).isEqualTo(LocalDate.of(2027, 10, 1));
        assertThat(carried.get(project.until)).isEqualTo(LocalDate.of(2028, 9, 30));
        assertThat(carried.get(project.amount)).isZero();
        assertThat(carried.get(project.line)).isEmpty();
        assertThat(carried.get(project.spent)).isEmpty();
        assertThat(carried.lines(project.activities).getFirst().get(project.monthTo))
                .isEqualTo(YearMonth.of(2028, 9));
        ProjectIndicatorKind indicator = plans.indicators().kind();
        RecordRow copied =
                plans.indicators().all(office.head(), RecordFilter.of(indicator.project.is(carried.id()))).stream()
                        .map(one -> plans.indicators().open(office.head(), one.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(copied.get(indicator.code)).isEqualTo("P-1/2571");
        assertThat(copied.lines(indicator.targets).getFirst().get(indicator.year))
                .isEqualTo(FiscalYear.ofBuddhist(2571));
        assertThat(copied.lines(indicator.targets).getFirst().get(indicator.target))
                .isEqualByComparingTo("17");
    }
}
