package org.khet.policyplan.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.series.RegisterNumber;

/**
 * Takes the proposed projects into a plan that was resolved and freezes the plan as it then stands. Source: policyplan R-10,
 * PLAN-04 to 06.
 */
final class PlanVersions {
    private final PlanRegisters registers;

    PlanVersions(PlanRegisters registers) {
        this.registers = registers;
    }

    void freeze(PlanKind plan, RecordRow row, RecordContext now) {
        takeIn(row, now);
        PlanVersionKind version = registers.versions().kind();
        RecordDraft draft = new RecordDraft()
                .with(version.plan, row.id())
                .with(version.number, row.get(plan.edition))
                .with(version.title, row.get(plan.title))
                .with(version.sealedOn, now.today())
                .with(version.resolutionNo, row.get(plan.resolutionNo))
                .with(version.resolutionOn, row.get(plan.resolutionOn).orElse(null))
                .with(version.direction, direction(plan, row))
                .with(version.strategies, strategies(row, now))
                .with(version.frame, frame(plan, row))
                .with(version.months, months(plan, row))
                .with(version.small, small(plan, row))
                .with(version.opinions, opinions(plan, row))
                .with(version.approvals, plan.approvals.kept(row, version))
                .with(version.projects, projects(row, now))
                .with(version.activities, activities(row, now))
                .with(version.targets, targets(row, now));
        registers.versions().internal().create(now.caller(), draft);
    }

    /** The version that is in force was published there on that day. */
    void publish(PlanKind plan, RecordRow row, RecordContext now) {
        PlanVersionKind version = registers.versions().kind();
        change(
                row,
                now,
                new RecordDraft()
                        .with(version.publishedOn, row.raw(plan.publishedOn))
                        .with(version.link, row.get(plan.link)));
    }

    /** What other bodies said of the version that is in force; of a plan that is revised it is said of the next one. */
    void approve(PlanKind plan, RecordRow row, RecordContext now) {
        if (!registers.isRevised(row)) {
            PlanVersionKind version = registers.versions().kind();
            change(row, now, new RecordDraft().with(version.approvals, plan.approvals.kept(row, version)));
        }
    }

    private void change(RecordRow plan, RecordContext now, RecordDraft said) {
        registers
                .version(now.caller(), plan)
                .ifPresent(one -> registers.versions().internal().change(now.caller(), one, said));
    }

    private List<RecordDraft> strategies(RecordRow row, RecordContext now) {
        StrategyKind kind = registers.strategies().kind();
        PlanVersionKind version = registers.versions().kind();
        return registers.strategiesOf(now, row.id()).stream()
                .sorted(Comparator.comparing(one -> one.get(kind.seq)))
                .map(one -> new RecordDraft()
                        .with(version.strategySeq, one.get(kind.seq))
                        .with(version.strategyTitle, one.get(kind.title))
                        .with(version.strategyUnit, one.raw(kind.unit)))
                .toList();
    }

    private List<RecordDraft> frame(PlanKind plan, RecordRow row) {
        PlanVersionKind version = registers.versions().kind();
        return row.lines(plan.frame).stream()
                .map(line -> new RecordDraft()
                        .with(version.frameTitle, line.get(plan.frameTitle))
                        .with(version.frameFrom, line.get(plan.frameFrom))
                        .with(version.frameTo, line.get(plan.frameTo))
                        .with(version.frameAmount, line.raw(plan.frameAmount)))
                .toList();
    }

    private List<RecordDraft> months(PlanKind plan, RecordRow row) {
        PlanVersionKind version = registers.versions().kind();
        return row.lines(plan.months).stream()
                .map(line -> new RecordDraft()
                        .with(version.monthType, line.get(plan.monthType))
                        .with(version.monthItem, line.raw(plan.monthItem))
                        .with(version.monthGrid, line.get(plan.monthGrid)))
                .toList();
    }

    private List<RecordDraft> small(PlanKind plan, RecordRow row) {
        PlanVersionKind version = registers.versions().kind();
        return row.lines(plan.small.lines).stream()
                .map(line -> new RecordDraft()
                        .with(version.school, line.get(plan.small.school))
                        .with(version.pupils, line.get(plan.small.pupils))
                        .with(version.asOf, line.raw(plan.small.asOf))
                        .with(version.option, line.raw(plan.small.option))
                        .with(version.decision, line.raw(plan.small.decision))
                        .with(version.decidedOn, line.raw(plan.small.decidedOn)))
                .toList();
    }

    private List<RecordDraft> opinions(PlanKind plan, RecordRow row) {
        PlanVersionKind version = registers.versions().kind();
        return row.lines(plan.opinions).stream()
                .map(line -> new RecordDraft()
                        .with(version.opinionBody, line.get(plan.opinionBody))
                        .with(version.opinionOn, line.get(plan.opinionOn))
                        .with(version.opinionText, line.get(plan.opinionText))
                        .with(version.opinionPart, line.get(plan.opinionPart))
                        .with(version.opinionUse, line.get(plan.opinionUse)))
                .toList();
    }

    /** Proposed projects join; too much on one open fund line, also by one that a revision raised, refuses the whole resolution. */
    private void takeIn(RecordRow plan, RecordContext now) {
        ProjectKind kind = registers.projects().kind();
        for (RecordRow one : of(plan, now)) {
            if (List.of(kind.proposed, kind.inPlan, kind.running).contains(one.state())) {
                registers.projectChecks().withinCeiling(now, one).ifPresent(problem -> {
                    throw new Rejected(List.of(problem));
                });
            }
            if (one.state().equals(kind.proposed)) {
                RecordRow full =
                        registers.projects().find(now.office(), one.id()).orElse(one);
                registers.projects().internal().act(now.caller(), full, kind.include);
            }
        }
    }

    private List<RecordRow> of(RecordRow plan, RecordContext now) {
        ProjectKind kind = registers.projects().kind();
        return registers.projects().internal().all(now.caller(), RecordFilter.of(kind.plan.is(plan.id())));
    }

    private static String direction(PlanKind plan, RecordRow row) {
        String all = String.join(
                "\n\n",
                Stream.of(plan.vision, plan.mission, plan.goals, plan.values)
                        .map(row::get)
                        .filter(text -> !text.isEmpty())
                        .toList());
        return all.length() > 12_000 ? all.substring(0, 12_000) : all;
    }

    /** Projects of a plan that was resolved, with their lines. */
    private List<RecordRow> taken(RecordRow plan, RecordContext now) {
        ProjectKind kind = registers.projects().kind();
        return of(plan, now).stream()
                .filter(head ->
                        !List.of(kind.draft, kind.proposed, kind.cancelled).contains(head.state()))
                .map(head -> registers.projects().find(now.office(), head.id()).orElse(head))
                .toList();
    }

    private List<RecordDraft> activities(RecordRow plan, RecordContext now) {
        ProjectKind kind = registers.projects().kind();
        PlanVersionKind version = registers.versions().kind();
        return taken(plan, now).stream()
                .flatMap(one -> one.lines(kind.activities).stream()
                        .map(line -> new RecordDraft()
                                .with(version.activityOf, one.id())
                                .with(version.activity, line.get(kind.activity))
                                .with(version.monthFrom, line.get(kind.monthFrom))
                                .with(version.monthTo, line.get(kind.monthTo))
                                .with(version.activityGrid, line.get(kind.grid))))
                .toList();
    }

    private List<RecordDraft> projects(RecordRow plan, RecordContext now) {
        ProjectKind kind = registers.projects().kind();
        PlanVersionKind version = registers.versions().kind();
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordRow one : taken(plan, now)) {
            MonthGrid grid = one.lines(kind.activities).stream()
                    .map(line -> line.get(kind.grid))
                    .reduce(MonthGrid.ZERO, MonthGrid::plus);
            Map<Long, String> strategy = registers.strategies().titles(now.office(), List.of(one.get(kind.strategy)));
            lines.add(new RecordDraft()
                    .with(version.project, one.id())
                    .with(
                            version.projectCode,
                            one.get(kind.code).map(RegisterNumber::text).orElse(""))
                    .with(version.projectTitle, one.get(kind.title))
                    .with(version.strategy, strategy.getOrDefault(one.get(kind.strategy), "-"))
                    .with(version.unit, one.get(kind.unit))
                    .with(version.line, one.get(kind.line).orElse(null))
                    .with(version.amount, one.get(kind.amount))
                    .with(version.grid, grid));
        }
        return lines;
    }

    private List<RecordDraft> targets(RecordRow plan, RecordContext now) {
        ProjectIndicatorKind kind = registers.indicators().kind();
        List<RecordRow> heads = new ArrayList<>();
        registers
                .strategiesOf(now, plan.id())
                .forEach(one -> heads.addAll(registers.indicatorsOf(now, kind.strategy, one.id())));
        of(plan, now).forEach(one -> heads.addAll(registers.indicatorsOf(now, kind.project, one.id())));
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordRow head : heads) {
            RecordRow one = registers.indicators().find(now.office(), head.id()).orElse(head);
            one.lines(kind.targets).forEach(line -> lines.add(target(one, line)));
        }
        return lines;
    }

    private RecordDraft target(RecordRow indicator, RecordLine line) {
        ProjectIndicatorKind kind = registers.indicators().kind();
        PlanVersionKind version = registers.versions().kind();
        return new RecordDraft()
                .with(version.indicator, indicator.id())
                .with(version.indicatorName, indicator.get(kind.code) + " " + indicator.get(kind.name))
                .with(version.year, line.get(kind.year))
                .with(version.target, line.get(kind.target));
    }
}
