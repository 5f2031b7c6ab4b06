package org.khet.year.play;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.money.FundSource;
import org.khet.policyplan.internal.plan.IndicatorSort;
import org.khet.policyplan.internal.plan.IndicatorStage;
import org.khet.policyplan.internal.plan.TargetDirection;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;

/** The policy and plan group: the plan of the year with its projects, and the money that comes for it. Source: policyplan J.4. */
public final class PlanPlay {
    public static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);
    private final PlayedOffice office;
    private final YearLog log;
    private final PolicyplanRegisters registers;
    private final Map<String, RecordRow> items = new HashMap<>();
    private final Map<String, RecordRow> lines = new HashMap<>();
    private final Map<String, RecordRow> projects = new TreeMap<>();
    private RecordRow plan;
    private RecordRow strategy;

    public PlanPlay(PlayedOffice office, YearLog log) {
        this.office = office;
        this.log = log;
        registers = office.runtime().service(PolicyplanModule.class).registers();
    }

    PolicyplanRegisters registers() {
        return registers;
    }

    private Caller as(YearPost post) {
        return office.caller(post);
    }

    RecordRow item(String code) {
        if (items.isEmpty()) {
            var kind = registers.money().items().kind();
            registers
                    .money()
                    .items()
                    .all(as(YearPost.BUDGET), RecordFilter.ALL)
                    .forEach(row -> items.put(row.get(kind.code), row));
        }
        return items.get(code);
    }

    RecordRow line(String item) {
        return office.now(registers.money().lines(), lines.get(item).id());
    }

    /** September: the plan is begun, with the strategies that its projects serve. */
    public void beginPlan() {
        var kind = registers.plans().plans().kind();
        plan = office.make(
                registers.plans().plans(),
                as(YearPost.ANALYST),
                kind.number,
                "ACT-2570",
                kind.sort,
                "ACTION",
                kind.title,
                "แผนปฏิบัติการประจำปี 2570",
                kind.yearFrom,
                YEAR,
                kind.yearTo,
                YEAR,
                kind.unit,
                office.unit("PLAN"));
        var of = registers.plans().strategies().kind();
        strategy = office.make(
                registers.plans().strategies(),
                as(YearPost.ANALYST),
                of.plan,
                plan.id(),
                of.seq,
                1,
                of.title,
                "พัฒนาประสิทธิภาพการบริหาร");
    }

    /** Money that is expected for an item. */
    public void expect(String item) {
        var kind = registers.money().lines().kind();
        lines.put(
                item,
                office.make(
                        registers.money().lines(),
                        as(YearPost.BUDGET),
                        kind.year,
                        YEAR,
                        kind.source,
                        FundSource.BUDGET,
                        kind.expenditure,
                        item(item).get(registers.money().items().kind().expenditure),
                        kind.item,
                        item(item).id(),
                        kind.programme,
                        "-",
                        kind.title,
                        "วงเงิน " + item));
    }

    /** A group proposes a project of so much in each month from one month on. */
    public void propose(
            LocalDate day,
            YearPost owner,
            YearPost responsible,
            String title,
            String item,
            Map<Month, BigDecimal> months) {
        RecordRow made = project(day, owner, responsible, title, item, months, null);
        office.act(
                registers.plans().projects(),
                as(owner),
                made,
                registers.plans().projects().kind().propose);
    }

    private RecordRow project(
            LocalDate day,
            YearPost owner,
            YearPost responsible,
            String title,
            String item,
            Map<Month, BigDecimal> months,
            Long supports) {
        var kind = registers.plans().projects().kind();
        MonthGrid grid = MonthGrid.ZERO;
        Map<Integer, BigDecimal> plain = new TreeMap<>();
        for (Map.Entry<Month, BigDecimal> one : months.entrySet()) {
            grid = grid.with(one.getKey(), one.getValue());
            plain.put(one.getKey().getValue(), one.getValue());
        }
        List<YearMonth> all = months.keySet().stream()
                .map(month -> YearMonth.of(month.getValue() >= 10 ? 2026 : 2027, month))
                .sorted()
                .toList();
        RecordRow made = office.make(
                registers.plans().projects(),
                as(owner),
                kind.title,
                title,
                kind.plan,
                plan.id(),
                kind.strategy,
                strategy.id(),
                kind.unit,
                office.unit(responsible.unit()),
                kind.responsible,
                office.person(responsible),
                kind.start,
                all.getFirst().atDay(1),
                kind.until,
                all.getLast().atEndOfMonth(),
                kind.line,
                lines.get(item).id(),
                kind.supports,
                supports,
                kind.rationale,
                "เพื่อให้งานของสำนักงานเป็นไปตามแผน",
                kind.objectives,
                "ดำเนินการครบถ้วน",
                kind.activities,
                List.of(PlayedOffice.draft(
                        kind.activity,
                        "ดำเนินงานตามโครงการ",
                        kind.monthFrom,
                        all.getFirst(),
                        kind.monthTo,
                        all.getLast(),
                        kind.expenditure,
                        item(item).get(registers.money().items().kind().expenditure),
                        kind.grid,
                        grid)));
        var of = registers.plans().indicators().kind();
        office.make(
                registers.plans().indicators(),
                as(owner),
                of.code,
                "KPI-" + (projects.size() + 1),
                of.name,
                "ผลสำเร็จของ" + title,
                of.project,
                made.id(),
                of.stage,
                IndicatorStage.OUTPUT,
                of.sort,
                IndicatorSort.QUANTITY,
                of.unit,
                "ร้อยละ",
                of.direction,
                TargetDirection.UP,
                of.targets,
                List.of(PlayedOffice.draft(of.year, YEAR, of.target, new BigDecimal("100"))));
        projects.put(title, made);
        log.planned.add(new YearLog.Planned(
                day,
                YEAR.buddhist(),
                title,
                item,
                months.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                plain));
        return made;
    }

    /** A project that an approved allocation supports joins the plan that runs. */
    public void join(
            LocalDate day,
            YearPost owner,
            YearPost responsible,
            String title,
            String item,
            Map<Month, BigDecimal> months,
            long supports) {
        RecordRow made = project(day, owner, responsible, title, item, months, supports);
        var kind = registers.plans().projects().kind();
        office.act(registers.plans().projects(), as(owner), made, kind.propose);
        office.act(registers.plans().projects(), as(YearPost.PLANNER), made, kind.join);
    }

    /** The plan goes to the director. */
    public void submitPlan() {
        office.act(
                registers.plans().plans(),
                as(YearPost.ANALYST),
                plan,
                registers.plans().plans().kind().submit);
    }

    /** The director's decision is written down. */
    public void grantPlan(LocalDate day) {
        var kind = registers.plans().plans().kind();
        office.act(
                registers.plans().plans(),
                as(YearPost.PLANNER),
                plan,
                kind.grant,
                kind.decisionNo,
                "นผ 1/2569",
                kind.decisionOn,
                day,
                kind.decisionFile,
                office.paper());
    }

    /** The area committee resolves. */
    public void resolvePlan(LocalDate day) {
        var kind = registers.plans().plans().kind();
        office.act(
                registers.plans().plans(),
                as(YearPost.FOLLOW_UP),
                plan,
                kind.resolve,
                kind.body,
                "AREA",
                kind.resolutionNo,
                "9/2569",
                kind.resolutionOn,
                day);
    }

    /** Everybody may read it. */
    public void publishPlan(LocalDate day) {
        var kind = registers.plans().plans().kind();
        office.act(
                registers.plans().plans(),
                as(YearPost.PLANNER),
                plan,
                kind.publish,
                kind.publishedOn,
                day,
                kind.link,
                "https://khet.example/plan-2570");
    }

    /** Money comes by a notice. */
    public void receive(LocalDate day, String item, String noticeNo, BigDecimal baht) {
        var kind = registers.money().received().kind();
        RecordRow draft = office.make(
                registers.money().received(),
                as(YearPost.BUDGET),
                kind.noticeNo,
                noticeNo,
                kind.noticeOn,
                day,
                kind.source,
                "OBEC",
                kind.year,
                YEAR,
                kind.round,
                1,
                kind.expenditure,
                item(item).get(registers.money().items().kind().expenditure),
                kind.item,
                item(item).id(),
                kind.fund,
                FundSource.BUDGET,
                kind.amount,
                baht,
                kind.spendBy,
                LocalDate.of(2027, 9, 30),
                kind.file,
                paper());
        office.act(registers.money().received(), as(YearPost.BUDGET), draft, kind.post);
        log.received.add(new YearLog.Received(day, item, baht));
    }

    /** A paper that comes along. */
    List<Files.Staged> paper() {
        return office.paper();
    }

    /** Every project ends with what finance says that it spent, nobody types it; then the plan is closed. */
    public void close() {
        var kind = registers.plans().projects().kind();
        projects.values().forEach(row -> {
            RecordRow now = office.now(registers.plans().projects(), row.id());
            office.act(
                    registers.plans().projects(),
                    office.caller(responsible(now)),
                    now,
                    kind.finish,
                    kind.result,
                    "ดำเนินการแล้วเสร็จ");
        });
        office.act(
                registers.plans().plans(),
                as(YearPost.PLANNER),
                plan,
                registers.plans().plans().kind().close);
    }

    private YearPost responsible(RecordRow project) {
        var kind = registers.plans().projects().kind();
        for (YearPost post : YearPost.values()) {
            if (office.person(post).equals(project.get(kind.responsible))) {
                return post;
            }
        }
        throw new IllegalStateException("nobody answers for " + project.id());
    }

    /** Keys of the projects by title. */
    public Map<String, Long> keys() {
        Map<String, Long> keys = new TreeMap<>();
        projects.forEach((title, row) -> keys.put(title, row.id()));
        return keys;
    }
}
