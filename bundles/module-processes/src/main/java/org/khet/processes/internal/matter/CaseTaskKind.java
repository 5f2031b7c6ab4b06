package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.processes.internal.setting.ProcessesFiles;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** One pass of a step of a case. Source: core C.9, E-35 to E-38, kinds-processes.md §3. */
public final class CaseTaskKind extends CaseTaskFields {
    public final State waiting = state("WAITING", StateTone.IDLE).notAwaited();
    public final State open = state("OPEN", StateTone.RUN);
    public final State asked = state("ASKED", StateTone.WAIT);
    /** The case is paused: nobody is waited for, no day runs. */
    public final State resting = state("RESTING", StateTone.WAIT).notAwaited();

    public final State done = end("DONE", StateTone.DONE);
    public final State skipped = end("SKIPPED", StateTone.IDLE);
    public final State back = end("BACK", StateTone.WAIT);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    /** Of the memo by which its request was granted. Source: kinds-documents §9. */
    public final Field<String> decisionNo = text("decision_no", 60).orEmpty().from(done);

    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").optional().from(done).notAfter(now -> now.today());
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", ProcessesFiles.PAPER).optional().from(done);

    public final Action begin =
            action("open").from(waiting).to(open).automatic().tells(anyPerson);
    public final Action finish = action("finish", "finished")
            .from(waiting, open)
            .to(done)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .asks(branch, note, files)
            .icon("circle-check");
    public final Action fill = action("fill", "filled")
            .from(open)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .asks(needs)
            .asks(files)
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
            .asks(branch)
            .icon("chevrons-up");
    public final Action ask = action("ask", "asked")
            .from(open)
            .to(asked)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .requestsOwn("processes.task", chainSort)
            .icon("send");
    /** Where several ways lead on, the step stays open until its person chose one. */
    public final Action granted = action("grant", "granted")
            .from(asked)
            .to(row -> row.get(doneOn).isPresent() ? done : open, done, open)
            .needs(ProcessesPermissions.DECIDE)
            .answers(Action.Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .asks(note)
            .icon("circle-check");
    /** Where several ways lead back, the step stays open until its person chose one. */
    public final Action refused = action("refuse", "refused")
            .from(asked)
            .to(row -> row.get(doneOn).isPresent() ? back : open, back, open)
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
            .asks(branch)
            .because()
            .icon("message-square");
    public final Action skip = action("skip", "skipped")
            .from(waiting, open)
            .to(skipped)
            .needs(ProcessesPermissions.LEAD)
            .asks(branch)
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
    public final Action takeAll = action("take-all", "taken-all")
            .from(open)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .icon("list-checks");
    public final Action fall =
            action("fall-to-lead", "fallen-to-lead").from(open).automatic();
    public final Action lose =
            action("lose-basis", "lost-basis").from(done).automatic().tells(anyPerson);
    public final Action escalate =
            action("escalate", "escalated").from(waiting, open).automatic();
    public final Action rest =
            action("rest", "rested").from(open, asked).to(resting).automatic();
    public final Action wake = action("wake", "woken")
            .from(resting)
            .to(row -> row.get(wasAsked) ? asked : open, open, asked)
            .automatic();
    public final Action heard = action("hear", "heard")
            .from(open, asked)
            .to(row -> row.get(doneOn).isPresent() ? done : row.state(), done, open, asked)
            .automatic();
    final Action grantedAtRest = atRest("grant-at-rest", Action.Answer.GRANTED).demands(decisionNo, decisionOn);
    final Action refusedAtRest = atRest("refuse-at-rest", Action.Answer.REFUSED);
    final Action returnedAtRest = atRest("return-at-rest", Action.Answer.RETURNED);
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
            .from(waiting, open, asked)
            .needs(ProcessesPermissions.DO)
            .orOwn()
            .demands(subjectLink)
            .icon("link");

    /** The kind as the module keeps it. */
    public CaseTaskKind() {
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
        menu("*", "list-checks", 503, "work");
    }

    /** A paper is decided while the case is paused: it takes effect when the case goes on. */
    private Action atRest(String name, Action.Answer with) {
        return action(name, name).from(resting).automatic().answers(with).asks(note);
    }

    /** Names of what the step needs and nothing proves yet. Source: core E-35, kinds-processes.md §3. */
    public List<String> lacking(RecordRow task) {
        return task.lines(needs).stream()
                .filter(line -> line.get(needMust) && !isProven(line))
                .map(line -> line.get(needWhat))
                .toList();
    }

    /** A check by its tick, a file by a file or a record that has it, all else by a record, a file or words too. */
    private boolean isProven(RecordLine need) {
        boolean filed = need.get(needFiles).filter(all -> !all.isEmpty()).isPresent();
        Optional<RecordLink> paper = need.get(needPaper);
        return switch (need.get(needSort)) {
            case CHECK -> need.get(needGood);
            case FILE -> filed || paper.filter(link -> !link.isTyped()).isPresent();
            case OUTPUT, FORM, LETTER, MEMO, ORDER -> filed || paper.isPresent();
        };
    }

    @Override
    public Optional<String> foundBy() {
        return Optional.of("prc_task_state_due_ix");
    }
}
