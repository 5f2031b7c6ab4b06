package org.khet.training.internal.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingPortal;

/** Needs go into the plan of their year by topic, and are planned once it is approved. Source: other-groups TDEV-01. */
public final class TrainingPlanFlow {
    private final RecordService<TrainingNeedKind> needs;
    private final RecordService<TrainingPlanKind> register;
    private final TrainingPlanKind plans;

    private TrainingPlanFlow(RecordService<TrainingNeedKind> needs, RecordService<TrainingPlanKind> register) {
        this.needs = needs;
        this.register = register;
        plans = register.kind();
    }

    /** Follows the actions. */
    public static void attach(
            RecordService<TrainingNeedKind> needs, RecordService<TrainingPlanKind> register, TrainingPortal portal) {
        TrainingNeedKind of = needs.kind();
        of.unit.initially(now ->
                portal.ownUnit(now.caller(), TrainingPermissions.NEED_WRITE).orElse(null));
        of.school.initially(now ->
                portal.ownSchool(now.caller(), TrainingPermissions.NEED_WRITE).orElse(null));
        TrainingPlanFlow flow = new TrainingPlanFlow(needs, register);
        TrainingPlanKind plans = register.kind();
        plans.gather.does(flow::gathered).then(flow::counted);
        plans.approve.then(flow::taken);
    }

    private List<RecordRow> sent(RecordRow plan, RecordContext now) {
        TrainingNeedKind kind = needs.kind();
        return needs
                .internal()
                .all(now.caller(), RecordFilter.of(kind.year.is(plan.get(plans.year)), kind.in(kind.sent)))
                .stream()
                .filter(need -> isFree(plan, need, now))
                .toList();
    }

    /** Not counted by another plan that is drafted or proposed. */
    private boolean isFree(RecordRow plan, RecordRow need, RecordContext now) {
        return need.get(needs.kind().plan)
                .filter(id -> id != plan.id())
                .flatMap(id -> register.find(now.office(), id))
                .filter(other -> other.state().open())
                .isEmpty();
    }

    private RecordRow gathered(RecordRow plan, RecordContext now) {
        TrainingNeedKind kind = needs.kind();
        List<RecordLine> lines = new ArrayList<>(plan.lines(plans.items));
        Map<String, List<RecordRow>> topics = sent(plan, now).stream()
                .collect(Collectors.groupingBy(need -> need.get(kind.topic), LinkedHashMap::new, Collectors.toList()));
        lines.replaceAll(line -> {
            List<RecordRow> same = topics.remove(line.get(plans.topic));
            return same == null ? line : line.with(plans.people, line.get(plans.people) + further(plan, same));
        });
        topics.forEach((topic, same) -> lines.add(RecordLine.of(plans.items)
                .with(plans.topic, topic)
                .with(plans.sort, same.getFirst().get(kind.sort))
                .with(
                        plans.people,
                        same.stream().mapToInt(need -> need.get(kind.people)).sum())
                .with(plans.quarter, 1)
                .with(plans.amount, BigDecimal.ZERO)));
        return plan.with(plans.items, lines);
    }

    /** People of needs that the plan has not counted before: what somebody changed in it meanwhile stays. */
    private int further(RecordRow plan, List<RecordRow> same) {
        return same.stream()
                .filter(need -> !isCounted(plan, need))
                .mapToInt(need -> need.get(needs.kind().people))
                .sum();
    }

    private boolean isCounted(RecordRow plan, RecordRow need) {
        return need.get(needs.kind().plan).equals(Optional.of(plan.id()));
    }

    private void counted(RecordRow plan, RecordContext now) {
        RecordDraft named = new RecordDraft().with(needs.kind().plan, plan.id());
        sent(plan, now).stream()
                .filter(need -> !isCounted(plan, need))
                .forEach(need -> needs.internal().change(now.caller(), need, named));
    }

    /** Needs of the topics are planned; one that came after the others of its topic were counted waits for the next plan. */
    private void taken(RecordRow plan, RecordContext now) {
        TrainingNeedKind kind = needs.kind();
        Set<String> topics = plan.lines(plans.items).stream()
                .map(line -> line.get(plans.topic))
                .collect(Collectors.toSet());
        List<RecordRow> sent = sent(plan, now);
        Set<String> counted = sent.stream()
                .filter(need -> isCounted(plan, need))
                .map(need -> need.get(kind.topic))
                .collect(Collectors.toSet());
        for (RecordRow need : sent) {
            String topic = need.get(kind.topic);
            if (topics.contains(topic) && (isCounted(plan, need) || !counted.contains(topic))) {
                needs.internal().act(now.caller(), need, kind.take, new RecordDraft().with(kind.plan, plan.id()), "");
            }
        }
    }
}
