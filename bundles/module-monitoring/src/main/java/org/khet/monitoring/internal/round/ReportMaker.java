package org.khet.monitoring.internal.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.indicator.FedBy;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.plan.FiscalMonth;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.rule.Period;
import org.khet.monitoring.internal.tool.AskedOf;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;

/**
 * Makes the reports of a round that opens: one for each target, with the activities of the project, the indicators that are due
 * and the questions that concern it. What has its report already is passed over. Source: monitoring J.2, MON-04, MON-60.
 */
final class ReportMaker {
    /**
     * What it makes reports of.
     *
     * @param items      what is followed
     * @param indicators what is measured
     * @param tools      forms
     * @param units      units of the office
     * @param schools    schools of the area
     */
    record Sources(
            RecordService<FollowUpItemKind> items,
            RecordService<IndicatorKind> indicators,
            RecordService<ToolKind> tools,
            Units units,
            Schools schools) {}

    private final RecordService<RoundKind> rounds;
    private final RecordService<ReportKind> reports;
    private final Sources sources;

    ReportMaker(RecordService<RoundKind> rounds, RecordService<ReportKind> reports, Sources sources) {
        this.rounds = rounds;
        this.reports = reports;
        this.sources = sources;
    }

    void make(RecordRow round, RecordContext now) {
        RoundKind kind = rounds.kind();
        List<RecordRow> there = reports.internal()
                .all(now.caller(), RecordFilter.of(reports.kind().round.is(round.id())));
        for (RecordLine target : round.lines(kind.targets)) {
            if (there.stream().noneMatch(report -> isOf(report, target))) {
                reports.internal().create(now.caller(), draft(round, target, now.caller()));
            }
        }
    }

    private boolean isOf(RecordRow report, RecordLine target) {
        RoundKind kind = rounds.kind();
        ReportKind of = reports.kind();
        if (target.get(kind.item).isPresent()) {
            return report.get(of.item).equals(target.get(kind.item));
        }
        return report.get(of.item).isEmpty()
                && (target.get(kind.school).isPresent()
                        ? report.get(of.school).equals(target.get(kind.school))
                        : report.get(of.unit).equals(target.get(kind.targetUnit)));
    }

    private RecordDraft draft(RecordRow round, RecordLine target, Caller caller) {
        OfficeId office = caller.office();
        RoundKind kind = rounds.kind();
        ReportKind of = reports.kind();
        boolean school = target.get(kind.school).isPresent();
        RecordDraft draft = new RecordDraft()
                .with(of.round, round.id())
                .with(of.dueOn, round.get(kind.dueOn))
                .with(of.answers, answers(round, office, school ? AskedOf.SCHOOL : AskedOf.OFFICE));
        set(draft, of.owner, target.get(kind.owner));
        Optional<RecordRow> item =
                target.get(kind.item).flatMap(id -> sources.items().find(office, id));
        if (item.isPresent()) {
            return ofItem(draft, round, item.get(), caller);
        }
        if (school) {
            SchoolId key = target.get(kind.school).orElseThrow();
            return draft.with(of.school, key)
                    .with(
                            of.title,
                            sources.schools().find(office, key).orElseThrow().name());
        }
        UnitId key = target.get(kind.targetUnit).orElseThrow();
        return draft.with(of.unit, key)
                .with(of.title, sources.units().find(office, key).orElseThrow().name());
    }

    private RecordDraft ofItem(RecordDraft draft, RecordRow round, RecordRow item, Caller caller) {
        FollowUpItemKind from = sources.items().kind();
        ReportKind of = reports.kind();
        if (draft.raw(of.owner) == null) {
            draft.with(of.owner, item.get(from.owner));
        }
        item.get(from.strategy)
                .flatMap(id -> sources.items().find(caller.office(), id))
                .ifPresent(strategy -> draft.with(of.strategy, strategy.get(from.title)));
        set(
                draft,
                of.lastAccepted,
                new LastAccepted(() -> reports).before(caller, item.id(), round.get(rounds.kind().dueOn)));
        return draft.with(of.item, item.id())
                .with(of.unit, item.get(from.unit))
                .with(of.code, item.get(from.code))
                .with(of.title, item.get(from.title))
                .with(of.activities, activities(item))
                .with(of.indicators, indicators(round, item, caller));
    }

    private static <T> void set(RecordDraft draft, Field<Optional<T>> field, Optional<T> value) {
        value.ifPresent(there -> draft.with(field, there));
    }

    private List<RecordDraft> activities(RecordRow item) {
        FollowUpItemKind from = sources.items().kind();
        ReportKind of = reports.kind();
        return item.lines(from.activities).stream()
                .map(line -> new RecordDraft()
                        .with(of.activity, line.get(from.activity))
                        .with(of.months, months(line.get(from.from), line.get(from.to)))
                        .with(of.activityState, ActivityState.NOT_STARTED))
                .toList();
    }

    private static String months(FiscalMonth from, FiscalMonth to) {
        return from == to ? from.shortName() : from.shortName() + "–" + to.shortName();
    }

    /** Those that are due and that no other module feeds, inputs before processes before outputs. Source: monitoring MON-61, MON-63. */
    private List<RecordDraft> indicators(RecordRow round, RecordRow item, Caller caller) {
        IndicatorKind from = sources.indicators().kind();
        ReportKind of = reports.kind();
        Period period = round.get(rounds.kind().period);
        List<RecordDraft> lines = new ArrayList<>();
        var ofItem = RecordFilter.of(from.item.is(item.id()), from.in(from.active), from.fedBy.is(FedBy.MANUAL));
        List<RecordRow> byStage = sources.indicators().internal().all(caller, ofItem).stream()
                .sorted(Comparator.comparing(one -> one.get(from.stage)))
                .toList();
        for (RecordRow listed : byStage) {
            RecordRow indicator =
                    sources.indicators().find(caller.office(), listed.id()).orElseThrow();
            from.target(indicator, period)
                    .ifPresent(target -> lines.add(new RecordDraft()
                            .with(of.indicator, indicator.id())
                            .with(of.stage, indicator.get(from.stage))
                            .with(of.target, target.get(from.target))));
        }
        return lines;
    }

    private List<RecordDraft> answers(RecordRow round, OfficeId office, AskedOf whom) {
        ToolKind from = sources.tools().kind();
        ReportKind of = reports.kind();
        List<RecordDraft> lines = new ArrayList<>();
        List<RecordLine> questions = round.get(rounds.kind().tool)
                .flatMap(id -> sources.tools().find(office, id))
                .map(tool -> tool.lines(from.questions))
                .orElse(List.of());
        for (int i = 0; i < questions.size(); i++) {
            RecordLine line = questions.get(i);
            if (line.get(from.askedOf) == AskedOf.ALL || line.get(from.askedOf) == whom) {
                lines.add(new RecordDraft()
                        .with(of.questionNo, i + 1)
                        .with(of.question, line.get(from.question))
                        .with(of.questionKind, line.get(from.kind))
                        .with(of.choices, line.get(from.choices))
                        .with(of.answerNeeded, line.get(from.needed))
                        .with(of.ifQuestion, line.get(from.ifQuestion).orElse(0))
                        .with(of.ifValue, line.get(from.ifValue)));
            }
        }
        return lines;
    }
}
