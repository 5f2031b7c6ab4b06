package org.khet.policyplan.internal.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.khet.policyplan.internal.plan.IndicatorSort;
import org.khet.policyplan.internal.plan.IndicatorStage;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.PolicyKind;
import org.khet.policyplan.internal.plan.ProjectIndicatorKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.StrategyKind;
import org.khet.policyplan.internal.plan.TargetDirection;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;

/** The development plan, this year's action plan and its projects of a demonstration office. Source: policyplan I. */
final class DemoPlans {
    private static final List<String> STRATEGIES = List.of(
            "พัฒนาคุณภาพผู้เรียนให้อ่านออกเขียนได้",
            "พัฒนาครูและบุคลากรทางการศึกษา",
            "พัฒนาระบบข้อมูลและเทคโนโลยีเพื่อการเรียนรู้",
            "พัฒนาระบบบริหารจัดการ");

    private final DemoPlanOffice office;
    private final DemoPlanRoles roles;
    private final PlanRegisters plans;
    private final List<RecordRow> strategies = new ArrayList<>();

    DemoPlans(DemoPlanOffice office, DemoPlanRoles roles) {
        this.office = office;
        this.roles = roles;
        this.plans = office.registers().plans();
    }

    void load(DemoLines lines) {
        RecordRow policy = policy();
        PlanKind kind = plans.plans().kind();
        int first = office.year().buddhist() - 1;
        RecordRow development = office.make(
                plans.plans(),
                roles.analyst(),
                plan("แผนพัฒนาการศึกษาขั้นพื้นฐาน พ.ศ. " + first + "–" + (first + 3), "DEV-" + first, "DEVELOPMENT")
                        .with(kind.yearFrom, office.year().previous())
                        .with(kind.yearTo, FiscalYear.ofBuddhist(first + 3))
                        .with(kind.vision, "ผู้เรียนมีคุณภาพ มีความสุข ก้าวทันการเปลี่ยนแปลง")
                        .with(kind.mission, "จัดการศึกษาให้ทั่วถึงและมีคุณภาพ\nพัฒนาครูให้จัดการเรียนรู้เชิงรุก")
                        .with(kind.goals, "ผู้เรียนทุกคนอ่านออกเขียนได้ตามวัย")
                        .with(kind.values, "ซื่อสัตย์ รับผิดชอบ ทำงานเป็นทีม"));
        for (int i = 0; i < STRATEGIES.size(); i++) {
            strategy(development, i, policy, first);
        }
        publish(resolve(development, "2/" + first));
        RecordRow action = office.make(
                plans.plans(),
                roles.analyst(),
                plan(
                                "แผนปฏิบัติการประจำปีงบประมาณ พ.ศ. "
                                        + office.year().buddhist(),
                                "ACT-" + office.year().buddhist(),
                                "ACTION")
                        .with(kind.yearFrom, office.year())
                        .with(kind.yearTo, office.year())
                        .with(kind.parent, development.id()));
        projects(action, lines);
        publish(resolve(action, "5/" + office.year().buddhist()));
    }

    private RecordDraft plan(String title, String number, String sort) {
        PlanKind kind = plans.plans().kind();
        return new RecordDraft()
                .with(kind.title, title)
                .with(kind.number, number)
                .with(kind.sort, sort)
                .with(kind.unit, office.unit("PLAN"));
    }

    private RecordRow policy() {
        PolicyKind kind = plans.policies().kind();
        return office.make(
                plans.policies(),
                roles.analyst(),
                new RecordDraft()
                        .with(kind.level, "OBEC")
                        .with(kind.code, "OBEC-1")
                        .with(kind.title, "เรียนดี มีความสุข")
                        .with(kind.yearFrom, office.year().previous()));
    }

    private void strategy(RecordRow plan, int place, RecordRow policy, int first) {
        StrategyKind kind = plans.strategies().kind();
        RecordRow made = office.make(
                plans.strategies(),
                roles.analyst(),
                new RecordDraft()
                        .with(kind.plan, plan.id())
                        .with(kind.seq, place + 1)
                        .with(kind.title, STRATEGIES.get(place))
                        .with(kind.policies, List.of(new RecordDraft().with(kind.policy, policy.id()))));
        strategies.add(made);
        ProjectIndicatorKind indicator = plans.indicators().kind();
        List<RecordDraft> targets = new ArrayList<>();
        for (int year = 0; year < 4; year++) {
            targets.add(new RecordDraft()
                    .with(indicator.year, FiscalYear.ofBuddhist(first + year))
                    .with(indicator.target, DemoPlanOffice.baht(String.valueOf(80 + 5 * year))));
        }
        office.make(
                plans.indicators(),
                roles.analyst(),
                indicator((place + 1) + ".1", "ร้อยละความสำเร็จตามกลยุทธ์ที่ " + (place + 1))
                        .with(indicator.strategy, made.id())
                        .with(indicator.targets, targets));
    }

    private RecordDraft indicator(String code, String name) {
        ProjectIndicatorKind kind = plans.indicators().kind();
        return new RecordDraft()
                .with(kind.code, code)
                .with(kind.name, name)
                .with(kind.stage, IndicatorStage.OUTPUT)
                .with(kind.sort, IndicatorSort.QUANTITY)
                .with(kind.unit, "ร้อยละ")
                .with(kind.direction, TargetDirection.UP);
    }

    private void projects(RecordRow action, DemoLines lines) {
        project(action, 1, "พัฒนาครูธุรการโรงเรียน", "FIN", lines.of("05.1"), "60000.00", 2);
        project(action, 0, "ส่งเสริมการอ่านออกเขียนได้ ป.1–ป.3", "SUP", lines.of("11"), "180000.00", 1);
        project(action, 2, "พัฒนาระบบข้อมูลนักเรียนรายบุคคล", "ICT", lines.of("11"), "95000.00", 3);
        project(action, 3, "ประชุมผู้บริหารสถานศึกษา", "PLAN", lines.of("05.2"), "35400.00", 4);
        project(action, 1, "นิเทศติดตามครูบรรจุใหม่", "TDEV", lines.of("05.3"), "48000.00", 5);
    }

    private void project(RecordRow action, int strategy, String title, String unit, Long line, String baht, int month) {
        ProjectKind kind = plans.projects().kind();
        LocalDate start = office.year().firstDay().plusMonths(month);
        Month from = start.getMonth();
        Month until = from.plus(1);
        MonthGrid grid = MonthGrid.ZERO.with(from, DemoPlanOffice.baht(baht));
        RecordRow made = office.make(
                plans.projects(),
                roles.analyst(),
                new RecordDraft()
                        .with(kind.title, title)
                        .with(kind.plan, action.id())
                        .with(kind.strategy, strategies.get(strategy).id())
                        .with(kind.unit, office.unit(unit))
                        .with(kind.responsible, office.person(roles.analyst()))
                        .with(kind.start, start)
                        .with(kind.until, start.plusMonths(2).minusDays(1))
                        .with(kind.line, line)
                        .with(kind.rationale, "เพื่อให้บรรลุเป้าหมายตามกลยุทธ์ของเขตพื้นที่การศึกษา")
                        .with(kind.objectives, "เพื่อให้" + title + "เป็นไปตามแผน")
                        .with(
                                kind.activities,
                                List.of(new RecordDraft()
                                        .with(kind.activity, "ดำเนินการ" + title)
                                        .with(kind.monthFrom, YearMonth.from(start))
                                        .with(
                                                kind.monthTo,
                                                YearMonth.of(start.plusMonths(1).getYear(), until))
                                        .with(kind.expenditure, "2")
                                        .with(kind.grid, grid))));
        ProjectIndicatorKind indicator = plans.indicators().kind();
        office.make(
                plans.indicators(),
                roles.analyst(),
                indicator("P" + made.id(), "ร้อยละของกลุ่มเป้าหมายที่เข้าร่วม" + title)
                        .with(indicator.project, made.id())
                        .with(
                                indicator.targets,
                                List.of(new RecordDraft()
                                        .with(indicator.year, office.year())
                                        .with(indicator.target, DemoPlanOffice.baht("90")))));
        office.act(plans.projects(), roles.analyst(), made, kind.propose);
    }

    private RecordRow resolve(RecordRow row, String number) {
        PlanKind kind = plans.plans().kind();
        LocalDate day = office.year().firstDay().plusDays(12);
        RecordRow asked = office.act(plans.plans(), roles.analyst(), row, kind.submit);
        RecordRow granted = office.act(
                plans.plans(),
                roles.head(),
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "นผ " + number)
                        .with(kind.decisionOn, day)
                        .with(kind.decisionFile, office.paper("บันทึกข้อความ.pdf")));
        return office.act(
                plans.plans(),
                roles.secretary(),
                granted,
                kind.resolve,
                new RecordDraft()
                        .with(kind.body, "AREA")
                        .with(kind.resolutionNo, number)
                        .with(kind.resolutionOn, day.plusDays(3)));
    }

    private void publish(RecordRow row) {
        PlanKind kind = plans.plans().kind();
        office.act(
                plans.plans(),
                roles.head(),
                row,
                kind.publish,
                new RecordDraft()
                        .with(kind.publishedOn, office.year().firstDay().plusDays(20))
                        .with(kind.link, "https://khet.example/plan"));
    }
}
