package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.processes.internal.catalogue.SchoolScope;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.setting.ProcessesSettings;

/** A case of a process: keeps the version with which it began. Source: core C.5, C.9, kinds-processes.md §3. */
public final class CaseKind extends RecordKind {
    private static final NumberSeries NUMBERS =
            new NumberSeries("processes.case", NumberSeries.YearKind.FISCAL, ProcessesSettings.CASE_PATTERN);

    public final Field<Optional<RegisterNumber>> number =
            numbered("case_no", NUMBERS).optional();
    public final Field<Long> process = record("process", "processes.process").filtered();
    public final Field<Optional<Long>> version =
            record("version_used", "processes.version").optional().byCode();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    private final Field<PersonId> anyLead = person("lead");
    public final Field<Optional<PersonId>> lead = anyLead.optional();
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(RecordContext::fiscalYear).filtered();
    public final Field<LocalDate> startsOn =
            day("starts_on").initially(RecordContext::today).sorted();
    public final Field<Optional<LocalDate>> due =
            day("due_on").sorted().optional().byCode();
    public final Field<Optional<LocalDate>> finishedOn =
            day("finished_on").optional().byCode();
    public final Field<CasePriority> priority = choice("priority", CasePriority.class)
            .initially(CasePriority.NORMAL)
            .filtered();
    public final Field<CaseOrigin> origin =
            choice("origin", CaseOrigin.class).byCode().initially(CaseOrigin.HAND);
    public final Field<String> key =
            text("origin_key", 120).unique().unseen().byCode().initially(now -> "HAND:" + UUID.randomUUID());
    /** The order of the working group that was drafted from the case, until it is in force. */
    public final Field<String> orderKey =
            text("order_key", 100).orEmpty().unseen().byCode();

    /** Which schools do its steps of schools; those that the version names where it is empty. */
    public final Field<Optional<SchoolScope>> schoolScope =
            choice("school_scope", SchoolScope.class).optional();
    /** Names of districts or networks, levels, or schools by name or code. */
    public final Field<String> schoolValue = text("school_value", 2000)
            .orEmpty()
            .onlyIf(schoolScope.in(SchoolScope.NAMING))
            .neededIf(schoolScope.in(SchoolScope.NAMING));

    public final Field<Integer> done = whole("done_percent", 0, 100).byCode().initially(0);
    public final Field<Boolean> late = yesNo("late").filtered().byCode().initially(false);
    public final Field<Optional<LocalDate>> pausedOn =
            day("paused_on").optional().byCode();
    public final Field<Integer> pausedDays =
            whole("paused_days", 0, 99_999).byCode().initially(0);

    public final Lines links = lines("links", "prc_case_link", 0, 50);
    public final Field<RecordLink> linked = links.link(
            "linked",
            "documents.order",
            "documents.memo",
            "documents.letter-in",
            "documents.letter-out",
            "documents.unit-entry",
            "policyplan.project",
            "policyplan.plan",
            "monitoring.evaluation",
            "rounds.collection",
            CaseLessons.ARTICLE);
    public final Field<String> linkedAs = links.text("linked_as", 120).orEmpty();

    public final Lines members = lines("members", "prc_case_person", 0, 100);
    public final Field<PersonId> member = members.person("person");
    public final Field<String> memberAs = members.text("function_name", 120).orEmpty();

    public final Lines moves = lines("moves", "prc_case_move", 0, 60).byCode();
    public final Field<Integer> moveFrom = moves.whole("from_no", 1, 99);
    public final Field<Integer> moveTo = moves.whole("to_no", 1, 99);

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State running = state("RUNNING", StateTone.RUN);
    public final State paused = state("PAUSED", StateTone.WAIT);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    /** By {@link #appoint} alone: an order that is in force, a committee, or a number that was typed. */
    public final Field<Optional<RecordLink>> committee = link("committee", "documents.order", "documents.committee")
            .optional()
            .from(planned, running, paused);

    public final Field<String> lessons = longText("lessons", 2000).orEmpty().from(closed);
    public final Field<Optional<Long>> newVersion =
            record("new_version", "processes.version").optional().from(running);
    public final Field<Optional<Integer>> stepAgain =
            whole("step_again", 1, 99).optional().from(closed);

    public final Action start = action("start")
            .from(planned)
            .to(running)
            .needs(ProcessesPermissions.START)
            .saysWhyNot()
            .icon("play");
    public final Action appoint = action("appoint", "appointed")
            .from(planned, running, paused)
            .needs(ProcessesPermissions.LEAD)
            .orOwn()
            .demands(committee)
            .tells(row -> new Audience(group(row), Set.of()))
            .icon("users");
    public final Action chooseSchools = action("choose-schools", "schools-chosen")
            .from(running, paused)
            .needs(ProcessesPermissions.LEAD)
            .orOwn()
            .asks(schoolScope, schoolValue)
            .backward("school");
    /** The group ends: by hand, or with its order. Then the case names its members again. */
    public final Action disband = action("disband", "disbanded")
            .from(planned, running, paused)
            .needs(ProcessesPermissions.LEAD)
            .orOwn()
            .when(committee.isFilled(), "processes.error.no-group")
            .because()
            .does((row, now) -> row.with(committee, null).with(orderKey, ""))
            .tells(row -> new Audience(people(row), Set.of()))
            .backward("user-round-x")
            .inOwnTime();

    public final Action pause = action("pause")
            .from(running)
            .to(paused)
            .needs(ProcessesPermissions.LEAD)
            .orOwn()
            .because()
            .backward("circle-pause");
    public final Action resume = action("resume")
            .from(paused)
            .to(running)
            .needs(ProcessesPermissions.LEAD)
            .orOwn()
            .icon("play");
    public final Action handOver = action("hand-over", "handed-over")
            .from(planned, running, paused)
            .needs(ProcessesPermissions.LEAD)
            .orOwn()
            .demands(lead)
            .because()
            .tells(anyLead)
            .backward("arrow-right-left");
    public final Action move = action("move")
            .from(running)
            .needs(ProcessesPermissions.LEAD)
            .demands(newVersion)
            .because()
            .backward("route");
    public final Action close = action("close")
            .from(running)
            .to(closed)
            .needs(ProcessesPermissions.LEAD)
            .orOwn()
            .asks(lessons)
            .icon("circle-check");
    public final Action finish = action("finish").from(running).to(closed).automatic();
    /** A case ends by itself with its last step; what was learnt is written down then. Source: core B-04 step 6. */
    public final Action learn = action("lessons", "lessons-written")
            .from(closed)
            .needs(ProcessesPermissions.LEAD)
            .orOwn()
            .demands(lessons)
            .icon("lightbulb");

    public final Action reopen = action("reopen")
            .from(closed)
            .to(running)
            .needs(ProcessesPermissions.LEAD)
            .demands(stepAgain)
            .because()
            .backward();
    public final Action cancel = action("cancel", "cancelled")
            .from(planned, running, paused)
            .to(cancelled)
            .needs(ProcessesPermissions.LEAD)
            .because()
            .backward("circle-x");

    /** The working group: nobody before its order or committee was entered. Source: core B-07, CORE-89. */
    Set<PersonId> group(RecordRow row) {
        return row.get(committee).isEmpty() ? Set.of() : people(row);
    }

    private Set<PersonId> people(RecordRow row) {
        return row.lines(members).stream().map(line -> line.get(member)).collect(Collectors.toSet());
    }

    private Action.Guard changes = (row, now) -> Optional.empty();

    /** What stands in the way of a change of the members. */
    void changes(Action.Guard guard) {
        changes = guard;
    }

    /** The kind as the module keeps it. */
    public CaseKind() {
        super("processes", "case", "prc_case");
        rights(ProcessesPermissions.VIEW, ProcessesPermissions.START, planned, running);
        seenByOffice();
        belongsTo(unit);
        process.editableIn(planned); // later its tasks and version are of the process
        schoolScope.editableIn(planned); // later by their own action, which changes the steps
        schoolValue.editableIn(planned);
        ownOf(anyLead);
        numberedAt(running);
        turnedByModule();
        dueBy(due);
        titled(number, title);
        members.unique(member);
        rule((row, now) -> changes.problem(row, now));
        list(number, title, unit, lead, startsOn, due, done, late);
        section("what", process, title, unit, lead, year, startsOn, priority);
        section("schools", schoolScope, schoolValue);
        section("members", members);
        section("links", links);
        tab("running", running, paused);
        tab("mine", now -> List.of(in(planned, running, paused), mine()));
        tab("late", now -> List.of(in(running), late.is(true)));
        tab("groups", now -> List.of(committee.isFilled()));
        tab("planned", planned);
        tab("closed", closed, cancelled);
        way(planned, running, closed);
        menu("*", "folder-kanban", 502, "work");
    }
}
