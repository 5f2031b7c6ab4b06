package org.khet.processes.internal.matter;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.catalogue.StepRoles;
import org.khet.processes.internal.setting.SettingValues;

/** What follows from the actions of cases. Source: core B-04, CORE-82, 84, kinds-processes.md §3. */
public final class CaseFlow {
    private final Registers registers;
    private final CaseEngine engine;
    private final CasePause pause;

    private CaseFlow(Registers registers, CaseEngine engine, CasePause pause) {
        this.registers = registers;
        this.engine = engine;
        this.pause = pause;
    }

    /**
     * Registers that work together.
     *
     * @param processes processes
     * @param versions  their versions
     * @param cases     cases
     * @param tasks     tasks
     * @param parts     parts of schools
     */
    public record Registers(
            RecordService<ProcessKind> processes,
            RecordService<ProcessVersionKind> versions,
            RecordService<CaseKind> cases,
            RecordService<CaseTaskKind> tasks,
            RecordService<SchoolPartKind> parts) {}

    /**
     * Who is there.
     *
     * @param people  people
     * @param schools schools
     * @param roles   who has the roles of steps
     * @param callers who may what
     * @param records records of other registers
     */
    public record Office(People people, Schools schools, StepRoles roles, Callers callers, TaskRecords records) {}

    /** Follows the actions of cases and tasks. */
    public static void attach(Registers registers, CaseClock clock, SettingValues settings, Office office) {
        CaseEngine engine = new CaseEngine(registers, clock, office);
        SchoolParts parts = new SchoolParts(registers.parts(), registers.tasks(), office);
        CaseFlow flow =
                new CaseFlow(registers, engine, new CasePause(registers.tasks(), engine, parts, office.callers()));
        CaseKind kind = registers.cases().kind();
        kind.create().does(flow::named);
        CaseSchools.attach(registers, engine);
        kind.start.when(flow::published).does(flow::begun).then(engine::begin);
        kind.pause
                .does((row, now) -> row.with(kind.pausedOn, now.today()))
                .then((row, now) -> flow.pause.rest(now, row.id()));
        kind.resume.does(flow::resumed).then(flow::shifted);
        kind.close.when(flow::nothingNeeded).does((row, now) -> row.with(kind.finishedOn, now.today()));
        kind.close.then((row, now) -> engine.stop(now, row.id(), flow.openSteps(row, now)));
        kind.finish.does((row, now) -> row.with(kind.finishedOn, now.today()));
        kind.cancel.then((row, now) -> engine.stop(now, row.id(), flow.openSteps(row, now)));
        kind.reopen.whenTyped(flow::stepIsThere).does((row, now) -> row.with(kind.finishedOn, null));
        kind.reopen.then(flow::reopened);
        kind.handOver.then(flow::handedOver);
        kind.move.whenTyped(flow::canMove).then(flow::moved);
        registers.processes().kind().end.when(flow::noneRuns);
        new TaskFlow(registers.tasks(), kind, engine, settings, office, parts).attach();
        parts.attach();
    }

    private CaseKind kind() {
        return registers.cases().kind();
    }

    private RecordRow named(RecordRow row, RecordContext now) {
        RecordRow process = process(row, now).orElseThrow(() -> Rejected.of("process", "processes.error.no-process"));
        if (!process.state().open()) {
            throw Rejected.of("process", "processes.error.process-ended");
        }
        return row;
    }

    private Optional<RecordRow> process(RecordRow row, RecordContext now) {
        return registers.processes().find(now.office(), row.get(kind().process));
    }

    private Optional<Problem> published(RecordRow row, RecordContext now) {
        if (process(row, now).filter(process -> !process.state().open()).isPresent()) {
            return Optional.of(Problem.of("process", "processes.error.process-ended"));
        }
        return current(row, now).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("process", "processes.error.not-published"));
    }

    private Optional<Long> current(RecordRow row, RecordContext now) {
        return process(row, now)
                .flatMap(process -> process.get(registers.processes().kind().current));
    }

    private RecordRow begun(RecordRow row, RecordContext now) {
        return row.with(kind().version, current(row, now).orElseThrow());
    }

    private RecordRow resumed(RecordRow row, RecordContext now) {
        int days = row.get(kind().pausedOn)
                .map(day -> (int) ChronoUnit.DAYS.between(day, now.today()))
                .orElse(0);
        return row.with(kind().pausedDays, row.get(kind().pausedDays) + days);
    }

    private void shifted(RecordRow row, RecordContext now) {
        long days = row.get(kind().pausedOn)
                .map(day -> ChronoUnit.DAYS.between(day, now.today()))
                .orElse(0L);
        registers
                .cases()
                .internal()
                .change(now.caller(), engine.matter(now, row.id()), new RecordDraft().with(kind().pausedOn, null));
        pause.shift(now, row.id(), days);
    }

    private Set<Integer> openSteps(RecordRow row, RecordContext now) {
        Set<Integer> open = new TreeSet<>();
        engine.made().last(now, row.id()).forEach((no, task) -> {
            if (task.state().open()) {
                open.add(no);
            }
        });
        return open;
    }

    private Optional<Problem> nothingNeeded(RecordRow row, RecordContext now) {
        CaseTaskKind task = registers.tasks().kind();
        List<String> open = engine.made().last(now, row.id()).values().stream()
                .filter(one -> one.state().open() && !one.get(task.spare))
                .map(one -> String.valueOf(one.get(task.stepNo)))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.steps-open", String.join(", ", open)));
    }

    private Optional<Problem> stepIsThere(RecordRow row, RecordContext now) {
        return row.get(kind().stepAgain)
                        .filter(no -> engine.step(now, row, no).isPresent())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("step_again", "processes.error.no-step"));
    }

    private void reopened(RecordRow row, RecordContext now) {
        StepGraph graph = engine.graph(engine.edition(now, row));
        engine.again(now, row, row.get(kind().stepAgain).orElseThrow(), CaseEngine.numbers(graph));
    }

    private void handedOver(RecordRow row, RecordContext now) {
        CaseTaskKind task = registers.tasks().kind();
        for (RecordRow one : engine.made().last(now, row.id()).values()) {
            if (one.state().open() && engine.made().holders().goesWithTheLead(one)) {
                registers
                        .tasks()
                        .internal()
                        .change(
                                now.caller(),
                                one,
                                new RecordDraft()
                                        .with(task.person, row.get(kind().lead).orElse(null)));
            }
        }
    }

    private Optional<Problem> canMove(RecordRow row, RecordContext now) {
        Optional<RecordRow> wanted = current(row, now)
                .filter(id -> row.get(kind().newVersion).equals(Optional.of(id))
                        && !row.get(kind().version).equals(Optional.of(id)))
                .flatMap(id -> registers.versions().find(now.office(), id));
        if (wanted.isEmpty()) {
            return Optional.of(Problem.of("new_version", "processes.error.other-process"));
        }
        Set<Integer> there = CaseEngine.numbers(engine.graph(wanted.orElseThrow()));
        List<String> lost = openNow(row, now).keySet().stream()
                .filter(no -> !there.contains(no))
                .map(String::valueOf)
                .toList();
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("new_version", "processes.error.step-lost", String.join(", ", lost)));
    }

    private Map<Integer, RecordRow> openNow(RecordRow row, RecordContext now) {
        CaseTaskKind task = registers.tasks().kind();
        Map<Integer, RecordRow> open = new java.util.TreeMap<>(engine.made().last(now, row.id()));
        open.values()
                .removeIf(one -> !one.state().equals(task.open) && !one.state().equals(task.asked));
        return open;
    }

    /** Tasks that are not over begin again by the new version; the open steps stay those of the same number. */
    private void moved(RecordRow row, RecordContext now) {
        Set<Integer> open = openNow(row, now).keySet();
        engine.stop(now, row.id(), openSteps(row, now));
        RecordRow matter = registers
                .cases()
                .internal()
                .change(
                        now.caller(),
                        engine.matter(now, row.id()),
                        new RecordDraft()
                                .with(kind().version, row.get(kind().newVersion).orElseThrow())
                                .with(kind().newVersion, null));
        RecordRow edition = engine.edition(now, matter);
        StepGraph graph = engine.graph(edition);
        Set<Integer> steps = new TreeSet<>(open);
        open.forEach(no -> steps.addAll(graph.after(no)));
        engine.make(
                now,
                matter,
                edition,
                steps,
                matter.get(kind().startsOn),
                engine.made().ended(engine.made().last(now, row.id()).values()));
        engine.goOn(now, row.id());
    }

    private Optional<Problem> noneRuns(RecordRow process, RecordContext now) {
        int running = registers
                .cases()
                .internal()
                .count(
                        now.caller(),
                        org.khet.portal.api.record.RecordFilter.of(
                                kind().process.is(process.id()),
                                kind().in(kind().planned, kind().running, kind().paused)));
        return running == 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.cases-run", String.valueOf(running)));
    }
}
