package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.catalogue.NeedKind;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** One pass of a step of a case. Source: core C.9, E-35 to E-38, kinds-processes.md §3. */
public final class CaseTaskKind extends RecordKind {
    public final Field<Long> matter = record("matter", "processes.case");
    public final Field<Integer> stepNo = whole("step_no", 1, 99);
    public final Field<Integer> pass = whole("pass_no", 1, 999).initially(1);
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<String> caseTitle =
            text("case_title", 240).orEmpty().searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    private final Field<PersonId> anyPerson = person("person");
    public final Field<Optional<PersonId>> person = anyPerson.filtered().optional();
    public final Field<Optional<LocalDate>> plannedFrom = day("planned_from").optional();
    public final Field<Optional<LocalDate>> due = day("due_on").sorted().optional();
    public final Field<Optional<LocalDate>> firstDue = day("first_due").optional();
    public final Field<Optional<LocalDate>> openedOn =
            day("opened_on").optional().byCode();
    public final Field<Optional<LocalDate>> doneOn = day("done_on").optional().byCode();
    public final Field<Boolean> decides = yesNo("decides").initially(false);
    public final Field<Boolean> gate = yesNo("gate").initially(false);
    public final Field<Boolean> spare = yesNo("spare").initially(false);
    public final Field<Boolean> late = yesNo("late").byCode().initially(false);
    public final Field<Boolean> fell = yesNo("fell").byCode().initially(false);
    public final Field<String> subject = text("subject_key", 100).orEmpty().byCode();
    public final Field<String> doneKind = text("done_kind", 60).orEmpty();
    public final Field<String> doneActions = text("done_actions", 120).orEmpty();
    public final Field<Boolean> byHappening = yesNo("by_record").byCode().initially(false);
    /** Of a resting task: whether a decision had been asked for. */
    public final Field<Boolean> wasAsked = yesNo("was_asked").byCode().unseen().initially(false);

    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();

    public final Lines needs = lines("needs", "prc_task_need", 0, 40).fixed();
    public final Field<NeedKind> needSort = needs.choice("sort", NeedKind.class).byCode();
    public final Field<String> needWhat = needs.text("what", 200).byCode();
    public final Field<String> needCode = needs.text("code", 40).orEmpty().byCode();
    public final Field<Boolean> needMust = needs.yesNo("must").byCode();
    public final Field<Optional<RecordLink>> needPaper =
            needs.link("paper", TaskSubjects.PROOFS).optional();
    public final Field<Boolean> needGood = needs.yesNo("good").initially(false);

    public final Lines schools = lines("schools", "prc_task_school", 0, 1000).fixed();
    public final Field<SchoolId> school = schools.school("school").byCode();
    public final Field<SchoolWork> work = schools.choice("school_work", SchoolWork.class);
    public final Field<Optional<PersonId>> certifier =
            schools.person("certified_by").optional();
    public final Field<Optional<LocalDate>> workOn = schools.day("work_on").optional();
    public final Field<String> workNote = schools.text("note", 200).orEmpty();

    public final Field<Integer> schoolsDone =
            whole("schools_done", 0, 1000).byCode().initially(0);
    public final Field<Integer> schoolsAll =
            whole("schools_all", 0, 1000).byCode().initially(0);

    public final Field<String> branch = text("branch", 60).orEmpty();
    public final Field<String> note = longText("note", 2000).orEmpty();
    public final Field<String> forced = text("forced", 300).orEmpty();
    public final Field<Optional<RecordLink>> subjectLink =
            link("subject", TaskSubjects.ALL).optional();

    public final State waiting = state("WAITING", StateTone.IDLE).notAwaited();
    public final State open = state("OPEN", StateTone.RUN);
    public final State asked = state("ASKED", StateTone.WAIT);
    /** The case is paused: nobody is waited for, no day runs. */
    public final State resting = state("RESTING", StateTone.WAIT).notAwaited();

    public final State done = end("DONE", StateTone.DONE);
    public final State skipped = end("SKIPPED", StateTone.IDLE);
    public final State back = end("BACK", StateTone.WAIT);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Action begin =
            action("open").from(waiting).to(open).automatic().tells(anyPerson);
    public final Action finish = action("finish", "finished")
            .from(waiting, open)
            .to(done)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .asks(branch, note)
            .icon("circle-check");
    public final Action fill = action("fill", "filled")
            .from(open)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .asks(needs)
            .icon("paperclip");
    public final Action tick = action("tick", "ticked")
            .from(open)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .asks(schools)
            .icon("school");
    public final Action sendBack = action("back", "sent-back")
            .from(open)
            .to(back)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .asks(branch, note)
            .because()
            .backward();
    public final Action force = action("force", "forced")
            .from(open)
            .to(done)
            .needs(ProcessesPermissions.LEAD)
            .demands(forced)
            .icon("chevrons-up");
    public final Action ask = action("ask", "asked")
            .from(open)
            .to(asked)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .requests("processes.task")
            .icon("send");
    public final Action granted = action("grant", "granted")
            .from(asked)
            .to(done)
            .needs(ProcessesPermissions.DECIDE)
            .answers(Action.Answer.GRANTED)
            .asks(note)
            .icon("circle-check");
    public final Action refused = action("refuse", "refused")
            .from(asked)
            .to(back)
            .needs(ProcessesPermissions.DECIDE)
            .answers(Action.Answer.REFUSED)
            .because()
            .backward("circle-x");
    public final Action returned = action("return", "returned")
            .from(asked)
            .to(open)
            .needs(ProcessesPermissions.DECIDE)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward();
    public final Action verbal = action("verbal", "passed-by-word")
            .from(open, asked)
            .to(done)
            .needs(ProcessesPermissions.LEAD)
            .because()
            .icon("message-square");
    public final Action skip = action("skip", "skipped")
            .from(waiting, open)
            .to(skipped)
            .needs(ProcessesPermissions.LEAD)
            .because()
            .backward("circle-minus");
    public final Action drop = action("drop", "dropped")
            .from(waiting, open, asked, resting)
            .to(skipped)
            .automatic();
    public final Action stop = action("stop", "stopped")
            .from(waiting, open, asked, resting)
            .to(cancelled)
            .automatic();
    public final Action escalate =
            action("escalate", "escalated").from(waiting, open).automatic();
    public final Action rest =
            action("rest", "rested").from(open, asked).to(resting).automatic();
    public final Action wake = action("wake", "woken")
            .from(resting)
            .to(row -> row.get(wasAsked) ? asked : open, open, asked)
            .automatic();
    public final Action heard =
            action("hear", "heard").from(open, asked).to(done).automatic();
    public final Action remind = action("remind", "reminded")
            .from(open, asked)
            .automatic()
            .tells(anyPerson)
            .tells(ProcessesPermissions.DO);
    public final Action reassign = action("reassign", "reassigned")
            .from(waiting, open, asked, resting)
            .needs(ProcessesPermissions.LEAD)
            .demands(person)
            .because()
            .tells(anyPerson)
            .icon("user-check");
    public final Action plan = action("plan", "planned")
            .from(waiting, open, asked)
            .needs(ProcessesPermissions.LEAD)
            .demands(due)
            .because()
            .icon("calendar-clock");
    public final Action attach = action("attach", "attached")
            .from(open, asked)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .demands(subjectLink)
            .icon("link");

    /** The kind as the module keeps it. */
    public CaseTaskKind() {
        super("processes", "task", "prc_task");
        rights(ProcessesPermissions.VIEW, ProcessesPermissions.LEAD, waiting, open);
        byCodeOnly();
        seenByOffice();
        belongsTo(unit);
        ownOf(anyPerson);
        unique(matter, stepNo, pass);
        dueBy(due);
        titled(title, caseTitle);
        list(stepNo, title, caseTitle, unit, person, due, pass);
        ordered(due, false);
        tab("mine", now -> List.of(in(open, asked), mine()));
        tab("open", open, asked, resting);
        tab("late", now -> List.of(in(open, asked), due.below(now.today())));
        tab("done", done, skipped, back);
        way(waiting, open, done);
        menu("*", "list-checks", 503);
    }
}
