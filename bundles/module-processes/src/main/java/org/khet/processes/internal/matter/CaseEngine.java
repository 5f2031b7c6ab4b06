package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.ProcessYear;
import org.khet.processes.internal.catalogue.StepGraph;

/**
 * Goes on with a case: opens what can begin, drops what can no longer be reached, plans anew from real finishes, closes when
 * nothing is left. Works in the transaction of the action that it follows, so the next task and its notice are there when the
 * last one is done, or neither. Source: core B-04, E-30 to E-36, kinds-processes.md §3, §6.
 */
final class CaseEngine {
    private static final int WHOLE = 100;
    private final RecordService<ProcessKind> processes;
    private final RecordService<CaseKind> cases;
    private final RecordService<CaseTaskKind> tasks;
    private final RecordService<ProcessVersionKind> versions;
    private final CaseTasks made;
    private final CaseClock clock;
    private final TaskRecords records;

    CaseEngine(CaseFlow.Registers registers, CaseClock clock, CaseFlow.Office office) {
        this.processes = registers.processes();
        this.cases = registers.cases();
        this.tasks = registers.tasks();
        this.versions = registers.versions();
        this.clock = clock;
        this.records = office.records();
        this.made = new CaseTasks(cases, tasks, versions.kind(), office);
    }

    CaseTasks made() {
        return made;
    }

    RecordRow matter(RecordContext now, long id) {
        return matter(now.office(), id);
    }

    /** Keys of the running cases whose working group the caller is in. */
    List<Long> ofGroup(RecordContext now) {
        CaseKind kind = cases.kind();
        return cases
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.in(kind.running),
                                kind.committee.isFilled(),
                                kind.member.is(now.caller().person())))
                .stream()
                .map(RecordRow::id)
                .toList();
    }

    RecordRow matter(OfficeId office, long id) {
        return cases.find(office, id).orElseThrow();
    }

    /** The version that a case keeps. */
    RecordRow edition(RecordContext now, RecordRow matter) {
        return matter.get(cases.kind().version)
                .flatMap(id -> versions.find(now.office(), id))
                .orElseThrow(() -> Rejected.of("process", "processes.error.not-published"));
    }

    StepGraph graph(RecordRow edition) {
        return GraphReader.graph(versions.kind(), edition);
    }

    /** Makes all tasks of a case that begins, and opens the first. */
    void begin(RecordRow matter, RecordContext now) {
        RecordRow edition = edition(now, matter);
        make(now, matter, edition, numbers(graph(edition)), matter.get(cases.kind().startsOn), Map.of());
        goOn(now, matter.id());
    }

    static Set<Integer> numbers(StepGraph graph) {
        Set<Integer> all = new TreeSet<>();
        graph.nodes().forEach(node -> all.add(node.no()));
        return all;
    }

    void make(
            RecordContext now,
            RecordRow matter,
            RecordRow edition,
            Set<Integer> steps,
            LocalDate start,
            Map<Integer, LocalDate> ended) {
        var dates = clock.plan(now.office(), versions.kind(), edition, begun(now, matter, start), ended, Map.of());
        made.make(now, matter, edition, steps, new CaseTasks.Plan(dates));
    }

    private CaseClock.Start begun(RecordContext now, RecordRow matter, LocalDate start) {
        return new CaseClock.Start(
                start,
                processes
                        .find(now.office(), matter.get(cases.kind().process))
                        .map(row -> row.get(processes.kind().yearKind))
                        .orElse(ProcessYear.FISCAL));
    }

    /** Whether, and for which steps, a task waits. */
    CaseProgress standing(RecordContext now, RecordRow matter) {
        RecordRow edition = edition(now, matter);
        Map<Integer, CaseProgress.StepStatus> at = new HashMap<>();
        made.last(now, matter.id()).forEach((no, task) -> at.put(no, made.standing(task, joins(edition, no))));
        return new CaseProgress(graph(edition), at);
    }

    private boolean joins(RecordRow edition, int no) {
        return GraphReader.step(versions.kind(), edition, no)
                .map(line -> line.get(versions.kind().join))
                .orElse(false);
    }

    /** Goes on after something changed. */
    void goOn(RecordContext now, long id) {
        RecordRow matter = matter(now, id);
        if (!matter.state().equals(cases.kind().running)) {
            return;
        }
        CaseTaskKind kind = tasks.kind();
        for (int no : standing(now, matter).dead()) {
            act(now, made.last(now, id).get(no), kind.drop);
        }
        replan(now, matter);
        Map<Integer, RecordRow> last = made.last(now, id);
        for (int no : standing(now, matter).ready()) {
            act(now, last.get(no), kind.begin);
        }
        count(now, id);
        found(now, id);
    }

    /** What the record of a step did before the step opened is found when it opens; going on from it finds the next. */
    private void found(RecordContext now, long id) {
        CaseTaskKind kind = tasks.kind();
        made.last(now, id).values().stream()
                .filter(task ->
                        kind.heard.from().contains(task.state()) && !task.get(kind.byHappening) && records.isDone(task))
                .findFirst()
                .ifPresent(task -> tasks.internal().act(now.caller(), task, kind.heard));
    }

    private void act(RecordContext now, @Nullable RecordRow task, Action action) {
        if (task != null) {
            tasks.internal().act(now.caller(), task, action);
        }
    }

    private void replan(RecordContext now, RecordRow matter) {
        CaseTaskKind kind = tasks.kind();
        Map<Integer, RecordRow> last = made.last(now, matter.id());
        Map<Integer, LocalDate> fixed = new HashMap<>();
        last.forEach((no, row) -> {
            if (!row.state().equals(kind.waiting)) {
                row.get(kind.due).ifPresent(day -> fixed.put(no, day));
            }
        });
        var plan = clock.plan(
                now.office(),
                versions.kind(),
                edition(now, matter),
                begun(now, matter, matter.get(cases.kind().startsOn)),
                made.ended(last.values()),
                fixed);
        for (Map.Entry<Integer, RecordRow> one : last.entrySet()) {
            CaseClock.StepDates dates = plan.get(one.getKey());
            RecordRow row = one.getValue();
            if (dates != null
                    && row.state().equals(kind.waiting)
                    && (!row.get(kind.due).equals(dates.due())
                            || !row.get(kind.plannedFrom).equals(Optional.of(dates.from())))) {
                tasks.internal()
                        .change(
                                now.caller(),
                                row,
                                new RecordDraft()
                                        .with(kind.plannedFrom, dates.from())
                                        .with(kind.plannedDays, dates.days().orElse(null))
                                        .with(kind.due, dates.due().orElse(null)));
            }
        }
    }

    /** Counts what is done; closes a case in which nothing is left. */
    private void count(RecordContext now, long id) {
        CaseTaskKind kind = tasks.kind();
        Map<Integer, RecordRow> last = made.last(now, id);
        long over = last.values().stream().filter(row -> !row.state().open()).count();
        Optional<LocalDate> due = last.values().stream()
                .flatMap(row -> row.get(kind.due).stream())
                .max(LocalDate::compareTo);
        boolean late = last.values().stream()
                .anyMatch(row -> row.state().open()
                        && row.get(kind.due)
                                .filter(day -> day.isBefore(now.today()))
                                .isPresent());
        RecordRow counted = cases.internal()
                .change(
                        now.caller(),
                        matter(now, id),
                        new RecordDraft()
                                .with(cases.kind().done, last.isEmpty() ? 0 : (int) (over * WHOLE / last.size()))
                                .with(cases.kind().due, due.orElse(null))
                                .with(cases.kind().late, late));
        if (!last.isEmpty() && over == last.size()) {
            cases.internal().act(now.caller(), counted, cases.kind().finish);
        }
    }

    /** Begins a step and everything between it and another one again, as a further pass. */
    void again(RecordContext now, RecordRow matter, int target, Set<Integer> upTo) {
        RecordRow edition = edition(now, matter);
        StepGraph graph = graph(edition);
        Set<Integer> steps = new TreeSet<>(graph.after(target));
        steps.retainAll(upTo);
        steps.add(target);
        Map<Integer, LocalDate> ended = made.ended(made.last(now, matter.id()).values());
        steps.forEach(ended::remove);
        stop(now, matter.id(), steps);
        graph.before(target).forEach(no -> ended.merge(no, now.today(), (one, other) -> other));
        make(now, matter, edition, steps, now.today(), ended);
        goOn(now, matter.id());
    }

    /** Stops the tasks of these steps that are not over. */
    void stop(RecordContext now, long matter, Set<Integer> steps) {
        made.last(now, matter).forEach((no, row) -> {
            if (steps.contains(no) && row.state().open()) {
                tasks.internal().act(now.caller(), row, tasks.kind().stop);
            }
        });
    }

    /** A step of the version that a case keeps. */
    Optional<RecordLine> step(RecordContext now, RecordRow matter, int no) {
        return GraphReader.step(versions.kind(), edition(now, matter), no);
    }
}
