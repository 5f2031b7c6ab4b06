package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.StepSchools;

/**
 * The tasks of a case: makes them from the steps of its version, finds the last pass of each. A step of a unit is nobody's in
 * person.
 */
final class CaseTasks {
    private final RecordService<CaseKind> cases;
    private final RecordService<CaseTaskKind> tasks;
    private final ProcessVersionKind version;
    private final StepSchools schools;
    private final TaskHolders holders;

    CaseTasks(
            RecordService<CaseKind> cases,
            RecordService<CaseTaskKind> tasks,
            ProcessVersionKind version,
            CaseFlow.Office office) {
        this.cases = cases;
        this.tasks = tasks;
        this.version = version;
        this.schools = new StepSchools(office.schools());
        this.holders = new TaskHolders(cases.kind(), tasks.kind(), version, office);
    }

    /** Which schools a case may name. */
    StepSchools schools() {
        return schools;
    }

    /** Whose they are. */
    TaskHolders holders() {
        return holders;
    }

    /** The last pass of each step of a case that was not cancelled, by step, without lines. */
    Map<Integer, RecordRow> last(RecordContext now, long matter) {
        CaseTaskKind kind = tasks.kind();
        Map<Integer, RecordRow> last = new TreeMap<>();
        for (RecordRow row : all(now, matter)) {
            RecordRow known = last.get(row.get(kind.stepNo));
            if (!row.state().equals(kind.cancelled) && (known == null || known.get(kind.pass) < row.get(kind.pass))) {
                last.put(row.get(kind.stepNo), row);
            }
        }
        return last;
    }

    /** All passes of all steps, without lines. */
    List<RecordRow> all(RecordContext now, long matter) {
        return tasks.internal()
                .all(now.caller(), RecordFilter.of(tasks.kind().matter.is(matter)));
    }

    /** Makes a further pass of each of these steps. */
    void make(RecordContext now, RecordRow matter, RecordRow edition, Collection<Integer> steps, Plan plan) {
        Map<Integer, Integer> passes = new HashMap<>();
        all(now, matter.id())
                .forEach(row -> passes.merge(row.get(tasks.kind().stepNo), row.get(tasks.kind().pass), Math::max));
        for (RecordLine step : GraphReader.steps(version, edition)) {
            int no = step.get(version.stepNo);
            if (!steps.contains(no)) {
                continue;
            }
            List<RecordDraft> schoolLines = schoolLines(now, matter, step);
            RecordDraft draft = draft(matter, edition, step, passes.getOrDefault(no, 0) + 1);
            CaseClock.StepDates dates = plan.of(no);
            tasks.internal()
                    .create(
                            now.caller(),
                            draft.with(tasks.kind().plannedFrom, dates.from())
                                    .with(tasks.kind().due, dates.due().orElse(null))
                                    .with(tasks.kind().firstDue, dates.due().orElse(null))
                                    .with(tasks.kind().plannedDays, dates.days().orElse(null))
                                    .with(tasks.kind().schools, schoolLines)
                                    .with(tasks.kind().schoolsAll, schoolLines.size()));
        }
    }

    /** Days of the steps. */
    record Plan(Map<Integer, CaseClock.StepDates> dates) {
        CaseClock.StepDates of(int step) {
            CaseClock.StepDates found = dates.get(step);
            if (found == null) {
                throw new IllegalStateException("no days of step " + step);
            }
            return found;
        }
    }

    private RecordDraft draft(RecordRow matter, RecordRow edition, RecordLine step, int pass) {
        CaseTaskKind kind = tasks.kind();
        int no = step.get(version.stepNo);
        List<RecordDraft> needs = edition.lines(version.needs).stream()
                .filter(line -> line.get(version.needStep) == no)
                .map(line -> new RecordDraft()
                        .with(kind.needSort, line.get(version.needSort))
                        .with(kind.needWhat, line.get(version.needWhat))
                        .with(kind.needCode, line.get(version.needCode))
                        .with(kind.needMust, line.get(version.needMust))
                        .with(kind.needGood, false))
                .toList();
        RecordDraft draft = new RecordDraft()
                .with(kind.matter, matter.id())
                .with(kind.process, matter.get(cases.kind().process))
                .with(kind.stepNo, no)
                .with(kind.pass, pass)
                .with(kind.title, step.get(version.chart))
                .with(kind.caseTitle, matter.get(cases.kind().title))
                .with(kind.gate, step.get(version.gate))
                .with(kind.spare, step.get(version.spare))
                .with(kind.doneKind, step.get(version.doneKind))
                .with(kind.doneActions, step.get(version.doneActions))
                .with(kind.chainSort, step.get(version.chainSort))
                .with(kind.needs, needs);
        return holders.with(draft, matter, step);
    }

    /** Steps of schools that are not open yet, with their lines in the version. */
    Map<RecordRow, RecordLine> waitingForSchools(RecordContext now, long matter, RecordRow edition) {
        Map<RecordRow, RecordLine> waiting = new LinkedHashMap<>();
        last(now, matter)
                .forEach((no, task) -> GraphReader.step(version, edition, no)
                        .filter(step -> task.state().equals(tasks.kind().waiting) && StepSchools.have(version, step))
                        .ifPresent(step -> waiting.put(task, step)));
        return waiting;
    }

    /** These steps are done by the schools that the case names now. */
    void chooseSchools(RecordContext now, RecordRow matter, RecordRow edition) {
        CaseTaskKind kind = tasks.kind();
        waitingForSchools(now, matter.id(), edition).forEach((task, step) -> {
            List<RecordDraft> lines = schoolLines(now, matter, step);
            tasks.internal()
                    .change(
                            now.caller(),
                            task,
                            new RecordDraft().with(kind.schools, lines).with(kind.schoolsAll, lines.size()));
        });
    }

    /** The schools that a case names, else those of the step. */
    private List<RecordDraft> schoolLines(RecordContext now, RecordRow matter, RecordLine step) {
        CaseTaskKind kind = tasks.kind();
        List<School> those = matter.get(cases.kind().schoolScope)
                .filter(scope -> StepSchools.have(version, step))
                .map(scope -> schools.of(now.office(), scope, matter.get(cases.kind().schoolValue), now.today()))
                .orElseGet(() -> schools.of(now.office(), version, step, now.today()));
        return those.stream()
                .map(school -> new RecordDraft().with(kind.school, school.id()).with(kind.work, SchoolWork.NOT_STARTED))
                .toList();
    }

    /** How a task stands. */
    CaseProgress.StepStatus standing(RecordRow task, boolean joins) {
        CaseTaskKind kind = tasks.kind();
        CaseProgress.Phase phase = task.state().equals(kind.waiting)
                ? CaseProgress.Phase.WAITING
                : task.state().open()
                        ? CaseProgress.Phase.OPEN
                        : task.state().equals(kind.skipped) ? CaseProgress.Phase.SKIPPED : CaseProgress.Phase.OVER;
        return new CaseProgress.StepStatus(phase, task.get(kind.branch), task.get(kind.gate), joins);
    }

    /** Real last days of tasks that are over, by step. */
    Map<Integer, LocalDate> ended(Collection<RecordRow> last) {
        Map<Integer, LocalDate> ended = new HashMap<>();
        for (RecordRow row : last) {
            Optional<LocalDate> day = row.get(tasks.kind().doneOn);
            day.ifPresent(found -> ended.put(row.get(tasks.kind().stepNo), found));
        }
        return ended;
    }
}
