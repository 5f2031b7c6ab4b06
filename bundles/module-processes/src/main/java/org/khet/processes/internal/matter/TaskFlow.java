package org.khet.processes.internal.matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Scope;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/**
 * Conditions and consequences of the actions of tasks: needs, branches, gates, schools, passes. Source: core E-35, E-36, E-38, E-39,
 * ict ICT-93, kinds-processes.md §3.
 */
final class TaskFlow {
    private final RecordService<CaseTaskKind> tasks;
    private final CaseKind cases;
    private final CaseEngine engine;
    private final SettingValues settings;
    private final TaskAudiences audiences;
    private final TaskBranches branches;
    private final TaskDecisions decisions;
    private final SchoolWorkRules schoolWork;
    private final SchoolParts parts;
    private final TaskRecords records;

    TaskFlow(
            RecordService<CaseTaskKind> tasks,
            CaseKind cases,
            CaseEngine engine,
            SettingValues settings,
            CaseFlow.Office office,
            SchoolParts parts) {
        this.tasks = tasks;
        this.cases = cases;
        this.engine = engine;
        this.settings = settings;
        this.branches = new TaskBranches(tasks, engine, settings);
        this.decisions = new TaskDecisions(tasks, branches);
        this.audiences = new TaskAudiences(tasks.kind(), cases, engine, office);
        this.parts = parts;
        this.records = office.records();
        this.schoolWork = new SchoolWorkRules(tasks, office.people(), office.schools(), parts);
    }

    void attach() {
        CaseTaskKind kind = tasks.kind();
        Stream.of(
                        kind.fill,
                        kind.tick,
                        kind.finish,
                        kind.sendBack,
                        kind.force,
                        kind.ask,
                        kind.granted,
                        kind.refused,
                        kind.verbal,
                        kind.skip)
                .forEach(action -> action.when(this::running));
        Stream.of(kind.fill, kind.tick, kind.finish, kind.sendBack, kind.ask, kind.attach)
                .forEach(action -> action.when(this::mine));
        Stream.of(kind.fill, kind.tick, kind.finish, kind.sendBack, kind.ask)
                .forEach(new CaseGroupWork(cases, kind, engine)::open);
        kind.begin
                .does((row, now) -> engine.made()
                        .holders()
                        .now(row, matter(row, now), now)
                        .with(kind.bySchools, byTheirPeople(row, now)))
                .tells(audiences::unit)
                .then(this::begun);
        kind.fall.tells(audiences::lead);
        kind.reassign.does((row, now) -> row.with(kind.byHand, true).with(kind.unheld, false));
        kind.finish.when(this::opened).when(decisions::open).when(this::needed).when(schoolWork::allDone);
        kind.finish.chooses(kind.branch, branches::on);
        kind.sendBack
                .when((row, now) -> branches.back(row, now).isEmpty()
                        ? Optional.of(Problem.of("", "processes.error.no-way-back"))
                        : Optional.empty())
                .chooses(kind.branch, branches::back)
                .does(decisions::over);
        kind.ask.when(this::needed).when(schoolWork::allDone);
        decisions.attach(audiences);
        kind.verbal.when(this::verbalAllowed);
        kind.skip.when(this::skippable).chooses(kind.branch, branches::several);
        kind.force
                .when((row, now) -> row.get(kind.schoolsAll) > 0
                        ? Optional.empty()
                        : Optional.of(Problem.of("", "processes.error.no-schools")))
                .when(this::needed)
                .chooses(kind.branch, branches::several)
                .does(decisions::over);
        kind.escalate.tells(audiences::head);
        kind.rest.does((row, now) -> row.with(kind.wasAsked, row.state().equals(kind.asked)));
        kind.heard.does(this::reached).tells(audiences::reached);
        kind.fill.then(this::reachedBefore);
        kind.finish.does(decisions::over);
        kind.fill.whenTyped((row, now) -> TaskSubjects.unfit(kind, row));
        kind.tick
                .when((row, now) -> row.get(kind.schoolsAll) > 0 && !row.get(kind.bySchools)
                        ? Optional.empty()
                        : Optional.of(Problem.of("", "processes.error.no-schools")))
                .whenTyped(schoolWork::certified)
                .does(schoolWork::counted);
        kind.attach
                .does(this::attached)
                .then(this::leftToTheRound)
                .then((row, now) -> engine.goOn(now, row.get(kind.matter)));
        Stream.of(kind.finish, kind.granted, kind.verbal, kind.skip, kind.force, kind.heard)
                .forEach(action -> action.then((row, now) -> engine.goOn(now, row.get(kind.matter))));
        kind.plan.then(parts::plan);
        kind.plan.then((row, now) -> engine.goOn(now, row.get(kind.matter)));
        kind.sendBack.then(branches::again);
    }

    /** Schools report themselves, where the office wants it, unless a round of data asks them. */
    private boolean byTheirPeople(RecordRow task, RecordContext now) {
        CaseTaskKind kind = tasks.kind();
        return task.get(kind.schoolsAll) > 0
                && !records.isCollected(task)
                && settings.get(now.office(), ProcessesSettings.SCHOOLS_REPORT);
    }

    private RecordRow attached(RecordRow task, RecordContext now) {
        CaseTaskKind kind = tasks.kind();
        RecordRow linked = task.with(kind.subject, key(task.get(kind.subjectLink)));
        return linked.with(kind.byHappening, false)
                .with(kind.bySchools, task.get(kind.bySchools) && !records.isCollected(linked));
    }

    /** Its record did what the step waited for: it ends, unless a proof lacks or somebody has to choose the way. */
    private RecordRow reached(RecordRow task, RecordContext now) {
        RecordRow known = task.with(tasks.kind().byHappening, true);
        return ends(task, now) ? decisions.over(known, now) : known;
    }

    private boolean ends(RecordRow task, RecordContext now) {
        return needed(task, now).isEmpty() && branches.several(task, now).isEmpty();
    }

    /** The last proof comes after the record. */
    private void reachedBefore(RecordRow task, RecordContext now) {
        if (task.get(tasks.kind().byHappening) && ends(task, now)) {
            tasks.internal().act(now.caller(), whole(task, now), tasks.kind().heard);
        }
    }

    private void leftToTheRound(RecordRow task, RecordContext now) {
        if (records.isCollected(task)) {
            parts.leave(task, now);
        }
    }

    /** Schools get their parts; whoever leads the case hears that nobody has the role of a step that opened. */
    private void begun(RecordRow task, RecordContext now) {
        if (task.get(tasks.kind().bySchools)) {
            parts.open(whole(task, now), now);
        }
        if (task.get(tasks.kind().unheld)) {
            tasks.internal().act(now.caller(), whole(task, now), tasks.kind().fall);
        }
    }

    /** Key under which a happening finds the task. */
    static String key(Optional<RecordLink> link) {
        return link.filter(one -> !one.isTyped())
                .map(one -> one.type() + ":" + one.id())
                .orElse("");
    }

    private RecordRow matter(RecordRow task, RecordContext now) {
        return engine.matter(now, task.get(tasks.kind().matter));
    }

    private RecordRow whole(RecordRow task, RecordContext now) {
        return tasks.find(now.office(), task.id()).orElse(task);
    }

    private Optional<Problem> running(RecordRow task, RecordContext now) {
        return matter(task, now).state().equals(cases.running)
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.case-not-running"));
    }

    /** Who made a task by starting its case does it no more than others: its person does, the group of the case, or who does those of its unit. */
    private Optional<Problem> mine(RecordRow task, RecordContext now) {
        CaseTaskKind kind = tasks.kind();
        Scope held = now.caller().scope(ProcessesPermissions.DO);
        boolean own =
                task.get(kind.person).filter(now.caller().person()::equals).isPresent();
        return own
                        || held.wholeOffice()
                        || held.units().contains(task.get(kind.unit))
                        || cases.group(matter(task, now)).contains(now.caller().person())
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.not-yours"));
    }

    private Optional<Problem> opened(RecordRow task, RecordContext now) {
        if (!task.state().equals(tasks.kind().waiting)) {
            return Optional.empty();
        }
        Set<Integer> before = engine.standing(now, matter(task, now)).waitsFor(task.get(tasks.kind().stepNo));
        return Optional.of(Problem.of(
                "",
                "processes.error.step-before",
                before.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private Optional<Problem> needed(RecordRow task, RecordContext now) {
        List<String> missing = tasks.kind().lacking(whole(task, now));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("needs", "processes.error.needs", String.join(", ", missing)));
    }

    private Optional<Problem> verbalAllowed(RecordRow task, RecordContext now) {
        return task.get(tasks.kind().gate) && settings.get(now.office(), ProcessesSettings.VERBAL)
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.no-verbal"));
    }

    private Optional<Problem> skippable(RecordRow task, RecordContext now) {
        return task.get(tasks.kind().spare) || settings.get(now.office(), ProcessesSettings.SKIP_ANY)
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.not-spare"));
    }
}
