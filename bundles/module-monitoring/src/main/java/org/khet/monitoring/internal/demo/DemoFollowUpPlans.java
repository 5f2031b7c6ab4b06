package org.khet.monitoring.internal.demo;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.khet.monitoring.internal.indicator.FedBy;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.indicator.Nature;
import org.khet.monitoring.internal.indicator.ResultKind;
import org.khet.monitoring.internal.indicator.Stage;
import org.khet.monitoring.internal.plan.FiscalMonth;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.monitoring.internal.plan.FrameworkKind;
import org.khet.monitoring.internal.plan.FrameworkScope;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Strategies, projects, indicators of two years and the follow-up plan. */
final class DemoFollowUpPlans {
    private static final List<String> STRATEGIES = List.of("คุณภาพผู้เรียน", "โอกาสและความปลอดภัย");
    private static final List<String> PROJECTS = List.of(
            "พัฒนาคุณภาพการอ่านออกเขียนได้",
            "โรงเรียนปลอดภัย",
            "อินเทอร์เน็ตโรงเรียนห่างไกล",
            "จ้างธุรการโรงเรียนเพื่อคืนครูสู่ห้องเรียน",
            "อบรมครูผู้สอนคณิตศาสตร์",
            "ทุนการศึกษาเด็กยากจน");

    private final DemoStage stage;

    DemoFollowUpPlans(DemoStage stage) {
        this.stage = stage;
    }

    void load() {
        List<Long> strategies = STRATEGIES.stream()
                .map(title -> item(FollowUpItemSort.STRATEGY, String.valueOf(STRATEGIES.indexOf(title) + 1), title, 0)
                        .id())
                .toList();
        int count = stage.demo().owners().size();
        for (int i = 0; i < count; i++) {
            RecordDraft draft = draft(FollowUpItemSort.PROJECT, "P-%03d".formatted(i + 1), PROJECTS.get(i), i)
                    .with(stage.records().items.kind().strategy, strategies.get(i % strategies.size()));
            RecordRow project = stage.records().items.internal().create(stage.system(), draft);
            if (i < 2) {
                indicator(i, project.id());
            }
        }
        framework();
    }

    private RecordRow item(FollowUpItemSort sort, String code, String title, int owner) {
        return stage.records().items.internal().create(stage.system(), draft(sort, code, title, owner));
    }

    private RecordDraft draft(FollowUpItemSort sort, String code, String title, int owner) {
        FollowUpItemKind kind = stage.records().items.kind();
        BigDecimal monthly = new BigDecimal(10_000 * (owner + 1));
        return new RecordDraft()
                .with(kind.sort, sort)
                .with(kind.year, stage.year())
                .with(kind.code, code)
                .with(kind.title, title)
                .with(kind.unit, stage.group(owner))
                .with(kind.owner, stage.person(owner))
                .with(kind.amount, monthly.multiply(BigDecimal.valueOf(12)))
                .with(kind.start, stage.year().firstDay())
                .with(kind.finish, stage.year().lastDay())
                .with(kind.money, new MonthGrid(Collections.nCopies(12, monthly)))
                .with(
                        kind.activities,
                        List.of(
                                activity("จัดทำแผนและประชุมชี้แจง", FiscalMonth.M10, FiscalMonth.M11),
                                activity("ดำเนินกิจกรรมและนิเทศติดตาม", FiscalMonth.M12, FiscalMonth.M08)));
    }

    private RecordDraft activity(String title, FiscalMonth from, FiscalMonth to) {
        FollowUpItemKind kind = stage.records().items.kind();
        return new RecordDraft()
                .with(kind.activity, title)
                .with(kind.from, from)
                .with(kind.to, to);
    }

    /** Last year's with its result, and this year's copy of it. */
    private void indicator(int number, long project) {
        IndicatorKind kind = stage.records().indicators.kind();
        RecordRow last = stage.records()
                .indicators
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(kind.year, stage.year().previous())
                                .with(kind.code, "KPI-" + (number + 1))
                                .with(kind.name, number == 0 ? "นักเรียนอ่านออกเขียนได้" : "โรงเรียนมีแผนความปลอดภัย")
                                .with(kind.stage, number == 0 ? Stage.OUTCOME : Stage.OUTPUT)
                                .with(kind.nature, Nature.QUANTITY)
                                .with(kind.measure, "ร้อยละ")
                                .with(kind.direction, Direction.UP)
                                .with(kind.unit, stage.unit())
                                .with(kind.fedBy, FedBy.MANUAL)
                                .with(kind.targets, List.of(target(Period.YEAR, "95"), target(Period.Q1, "60"))));
        RecordRow active = stage.records().indicators.internal().act(stage.system(), last, kind.activate);
        ResultKind results = stage.records().results.kind();
        stage.records()
                .results
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(results.indicator, last.id())
                                .with(results.period, Period.YEAR)
                                .with(results.result, new BigDecimal(number == 0 ? "91.40" : "96.20")));
        RecordDraft next = RecordDraft.of(active)
                .with(kind.year, stage.year())
                .with(kind.item, project)
                .with(kind.previous, active.id());
        RecordRow copy = stage.records().indicators.internal().create(stage.system(), next);
        stage.records().indicators.internal().act(stage.system(), copy, kind.activate);
    }

    private RecordDraft target(Period period, String value) {
        IndicatorKind kind = stage.records().indicators.kind();
        return new RecordDraft().with(kind.period, period).with(kind.target, new BigDecimal(value));
    }

    private void framework() {
        FrameworkKind kind = stage.records().frameworks.kind();
        RecordRow made = stage.records()
                .frameworks
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(kind.year, stage.year())
                                .with(kind.scope, FrameworkScope.PLAN)
                                .with(
                                        kind.title,
                                        "แผนกำกับ ติดตาม ปีงบประมาณ "
                                                + stage.year().buddhist())
                                .with(kind.unit, stage.unit())
                                .with(kind.purpose, "กำกับ ติดตาม เร่งรัดการดำเนินงานตามแผนปฏิบัติการประจำปี"));
        stage.records().frameworks.internal().act(stage.system(), made, kind.fill);
    }
}
