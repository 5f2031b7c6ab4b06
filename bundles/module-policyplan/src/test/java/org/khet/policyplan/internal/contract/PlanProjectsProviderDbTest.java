package org.khet.policyplan.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.StrategyKind;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.contract.PlanProjectsContract;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The registers of plans keep what the contract promises. Source: policyplan G, MON-01, MON-14. */
@OnEachDatabase
class PlanProjectsProviderDbTest extends PlanProjectsContract {
    private final TestDatabase database;
    private PlanTrail trail;
    private PlanProjects plans;

    PlanProjectsProviderDbTest(TestDatabase database) {
        this.database = database;
        trail = new PlanTrail(new SampleRegisters(database));
        plans = trail.plans();
    }

    @BeforeEach
    void nothingIsThere() {
        trail = new PlanTrail(new SampleRegisters(database));
        trail.resolved();
        plans = trail.plans();
    }

    /** Strategies of a draft, of a replaced and of a withdrawn plan are nobody's yet or any more; those of a plan that is revised go on. */
    @Test
    void strategiesOfDraftsAndOfReplacedPlansAreNotTold_thoseOfAPlanUnderRevisionAre() {
        PlanRegisters registers = trail.office.registers.plans();
        PlanKind kind = registers.plans().kind();
        StrategyKind strategy = registers.strategies().kind();
        RecordRow draft = registers
                .plans()
                .create(
                        trail.office.analyst(),
                        new RecordDraft()
                                .with(kind.number, "ACT-2570-2")
                                .with(kind.sort, "ACTION")
                                .with(kind.title, "ร่างแผนปฏิบัติการฉบับใหม่")
                                .with(kind.yearFrom, year())
                                .with(kind.yearTo, year())
                                .with(
                                        kind.unit,
                                        SampleOffices.unit(office(), "PLAN").id()));
        registers
                .strategies()
                .create(
                        trail.office.analyst(),
                        new RecordDraft()
                                .with(strategy.plan, draft.id())
                                .with(strategy.seq, 1)
                                .with(strategy.title, "กลยุทธ์ที่ยังร่าง"));

        assertThat(titles()).hasSize(2).doesNotContain("กลยุทธ์ที่ยังร่าง");
        long plan = trail.project.get(registers.projects().kind().plan);
        RecordRow resolved = registers.plans().find(office(), plan).orElseThrow();
        trail.office.act(
                registers.plans(),
                trail.office.head(),
                resolved,
                kind.revise,
                new RecordDraft(),
                "ได้รับงบประมาณเพิ่ม");
        assertThat(titles()).as("under revision").hasSize(2);
        database.execute("update pol_plan set state = 'REPLACED' where id = " + plan);
        assertThat(titles()).isEmpty();
        database.execute("update pol_plan set state = 'WITHDRAWN' where id = " + plan);
        assertThat(titles()).isEmpty();
    }

    /** While a plan is revised others follow what was resolved; once the revision is resolved they follow that. Source: PLAN-06. */
    @Test
    void moneyOfAProjectIsWhatWasResolved_untilTheRevisionIs() {
        PlanRegisters registers = trail.office.registers.plans();
        ProjectKind project = registers.projects().kind();
        RecordRow plan = registers
                .plans()
                .find(office(), trail.project.get(project.plan))
                .orElseThrow();
        trail.office.act(
                registers.plans(),
                trail.office.head(),
                plan,
                registers.plans().kind().revise,
                new RecordDraft(),
                "ลดเหลือ 16 อัตรา");
        RecordRow inPlan =
                registers.projects().find(office(), trail.project.id()).orElseThrow();
        BigDecimal before = october();
        assertThat(before).isNotEqualByComparingTo("1440000.00");
        RecordDraft less = RecordDraft.of(inPlan);
        less.lines(project.activities)
                .getFirst()
                .with(project.grid, MonthGrid.ZERO.with(Month.OCTOBER, SampleRegisters.baht("1440000.00")));
        registers.projects().internal().change(trail.office.head(), inPlan, less);
        assertThat(amounts()).containsExactly("1530000.00");
        assertThat(october()).isEqualByComparingTo(before);

        trail.resolved();
        assertThat(amounts()).containsExactly("1440000.00");
        assertThat(october()).isEqualByComparingTo("1440000.00");
    }

    /** Source: monitoring MON-22. */
    @Test
    void planOfSeveralYearsIsToldOnceItWasResolved_inEachOfItsYears() {
        PlanRegisters registers = trail.office.registers.plans();
        PlanKind kind = registers.plans().kind();
        RecordRow draft = registers
                .plans()
                .internal()
                .create(
                        trail.office.head(),
                        new RecordDraft()
                                .with(kind.sort, PolicyplanCodes.DEVELOPMENT)
                                .with(kind.number, "DEV-2570")
                                .with(kind.title, "แผนพัฒนาการศึกษา")
                                .with(kind.yearFrom, year())
                                .with(kind.yearTo, year().next().next().next())
                                .with(
                                        kind.unit,
                                        trail.project.get(registers.projects().kind().unit)));
        assertThat(longPlans(year())).as("nobody agreed to it yet").isEmpty();
        registers.plans().internal().change(trail.office.head(), draft, new RecordDraft().with(kind.edition, 1));
        assertThat(longPlans(year())).containsExactly("แผนพัฒนาการศึกษา");
        assertThat(longPlans(year().next())).hasSize(1);
        assertThat(longPlans(year().next().next().next().next())).isEmpty();
    }

    private List<String> longPlans(FiscalYear of) {
        return plans.longPlans(office(), of).known().orElseThrow().stream()
                .map(PlanProjects.LongPlan::title)
                .toList();
    }

    @Test
    void projectThatIsCancelledTellsWhyItWillNotBeDone() {
        PlanRegisters registers = trail.office.registers.plans();
        ProjectKind project = registers.projects().kind();
        assertThat(dropped()).isEmpty();
        trail.office.act(
                registers.projects(),
                trail.office.head(),
                registers.projects().find(office(), trail.project.id()).orElseThrow(),
                project.cancel,
                new RecordDraft(),
                "สพฐ. จ้างครูธุรการเอง");
        assertThat(dropped()).isEqualTo("สพฐ. จ้างครูธุรการเอง");
        assertThat(plans.projects(office(), year()).known().orElseThrow())
                .extracting(PlanProjects.Project::stage)
                .containsExactly(PlanProjects.Stage.CANCELLED);
    }

    private String dropped() {
        return plans.details(office(), year())
                .known()
                .orElseThrow()
                .get(trail.project.id())
                .dropped();
    }

    /** Baht of the first activity in October, as others are told. */
    private BigDecimal october() {
        return plans.details(office(), year())
                .known()
                .orElseThrow()
                .get(trail.project.id())
                .activities()
                .getFirst()
                .amounts()
                .of(Month.OCTOBER);
    }

    private List<String> amounts() {
        return plans.projects(office(), year()).known().orElseThrow().stream()
                .map(one -> one.amount().toPlainString())
                .toList();
    }

    private List<String> titles() {
        return plans.strategies(office(), year()).known().orElseThrow().stream()
                .map(PlanProjects.Strategy::title)
                .toList();
    }

    @Override
    protected PlanProjects plans() {
        return plans;
    }

    @Override
    protected OfficeId office() {
        return SampleRegisters.OFFICE;
    }

    @Override
    protected OfficeId otherOffice() {
        return SampleOffices.KT2;
    }

    @Override
    protected FiscalYear year() {
        return SampleRegisters.YEAR;
    }

    @Override
    protected long allocation() {
        return trail.allocation.id();
    }

    @Override
    protected void off(boolean isOff) {
        trail.office.records.switches().turn(office(), "policyplan", !isOff);
    }
}
