package org.khet.ict.internal.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What plans and their projects allow each other. Source: kinds-ict ict.plan-project, ICT-91. */
final class IctPlanRules implements IctPlanRecord.Projects {
    private @Nullable RecordService<IctPlanRecord> plans;
    private @Nullable RecordService<IctProjectRecord> projects;

    /** Told once, before anybody writes one. */
    void keep(RecordService<IctPlanRecord> keptPlans, RecordService<IctProjectRecord> keptProjects) {
        plans = keptPlans;
        projects = keptProjects;
    }

    private List<RecordRow> of(RecordRow plan, RecordContext now) {
        RecordService<IctProjectRecord> kept = kept(projects);
        IctProjectRecord kind = kept.kind();
        return kept.internal()
                .all(now.caller(), RecordFilter.of(kind.plan.is(plan.id()), kind.in(kind.planned, kind.running)));
    }

    @Override
    public Optional<Problem> none(RecordRow plan, RecordContext now) {
        return of(plan, now).isEmpty() ? Optional.of(Problem.of("", "ict.error.plan-projects")) : Optional.empty();
    }

    @Override
    public Optional<Problem> open(RecordRow plan, RecordContext now) {
        int open = of(plan, now).size();
        return open > 0 ? Optional.of(Problem.of("", "ict.error.plan-projects-open", open)) : Optional.empty();
    }

    @Override
    public void begin(RecordRow plan, RecordContext now) {
        RecordService<IctProjectRecord> kept = kept(projects);
        for (RecordRow project : of(plan, now)) {
            if (!kept.kind().start.from().contains(project.state())) {
                continue;
            }
            RecordRow whole = kept.find(now.office(), project.id()).orElseThrow();
            kept.internal().act(now.caller(), whole, kept.kind().start);
        }
    }

    /** Projects change and are dropped while their plan is written or revised. */
    Optional<Problem> written(RecordRow project, RecordContext now) {
        RecordRow of = plan(project, now);
        IctPlanRecord plan = (IctPlanRecord) of.kind();
        if (plan.isWritten(of)) {
            return Optional.empty();
        }
        String why = of.state().equals(plan.approved) ? "ict.error.plan-approved" : "ict.error.plan-closed";
        return Optional.of(Problem.of("", why));
    }

    /**
     * Projects change while their plan is written or revised, their quarters once it is approved, each once and not before it began; what
     * was begun stays in its plan.
     */
    Optional<Problem> inPlan(RecordRow project, RecordContext now) {
        IctProjectRecord kind = (IctProjectRecord) project.kind();
        Optional<Problem> fixed = written(project, now);
        if (project.state().equals(kind.planned)) {
            return fixed.map(why -> Problem.of(kind.plan.name(), why.key())).or(() -> noQuarters(kind, project));
        }
        if (!project.state().equals(kind.running)) {
            return Optional.empty();
        }
        RecordRow before = kept(projects).find(now.office(), project.id()).orElseThrow();
        return changed(before, project, List.of(kind.plan))
                .map(field -> Problem.of(field, "ict.error.plan-begun"))
                .or(() -> fixed.flatMap(
                        why -> changed(before, project, kind.approved()).map(field -> Problem.of(field, why.key()))))
                .or(() -> quarters(kind, project, plan(project, now), now));
    }

    private RecordRow plan(RecordRow project, RecordContext now) {
        IctProjectRecord kind = (IctProjectRecord) project.kind();
        return kept(plans).find(now.office(), project.get(kind.plan)).orElseThrow();
    }

    /** Name of the first of these fields that is another now. */
    private static Optional<String> changed(RecordRow before, RecordRow after, List<Field<?>> of) {
        return of.stream()
                .filter(field -> !Objects.equals(before.raw(field), after.raw(field)))
                .findFirst()
                .map(Field::name);
    }

    private static Optional<Problem> noQuarters(IctProjectRecord kind, RecordRow project) {
        return project.lines(kind.quarters).isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.quarters.name(), "ict.error.plan-not-approved"));
    }

    private static Optional<Problem> quarters(
            IctProjectRecord kind, RecordRow project, RecordRow plan, RecordContext now) {
        IctPlanRecord of = (IctPlanRecord) plan.kind();
        List<FiscalQuarter> told = project.lines(kind.quarters).stream()
                .map(line -> line.get(kind.quarter))
                .toList();
        if (told.stream().distinct().count() < told.size()) {
            return Optional.of(Problem.of(kind.quarters.name(), "ict.error.quarter-twice"));
        }
        boolean inside = told.stream()
                .allMatch(one -> one.year().compareTo(plan.get(of.from)) >= 0
                        && one.year().compareTo(plan.get(of.until)) <= 0
                        && !one.firstDay().isAfter(now.today()));
        return inside ? Optional.empty() : Optional.of(Problem.of(kind.quarters.name(), "ict.error.quarter-outside"));
    }

    private static <T> T kept(@Nullable T service) {
        if (service == null) {
            throw new IllegalStateException("plans are not kept yet");
        }
        return service;
    }
}
