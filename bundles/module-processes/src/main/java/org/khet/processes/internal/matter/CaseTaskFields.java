package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.StandardFunctions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.catalogue.NeedKind;
import org.khet.processes.internal.catalogue.StepActor;

/** What is stored of a pass of a step; what may be done with it says {@link CaseTaskKind}. */
public abstract class CaseTaskFields extends RecordKind {
    /** Papers, photos and spreadsheets up to 20 MiB. */
    private static final FileRules FILES = new FileRules(
            20L * 1024 * 1024,
            Set.of(
                    "image/jpeg",
                    "image/png",
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    public final Field<Long> matter = record("matter", "processes.case");
    /** That of the case, by which steps are counted beside their cases; empty where a node of before made the step. Source: core CORE-106. */
    public final Field<Optional<Long>> process =
            record("process", "processes.process").filtered().optional().byCode();

    public final Field<Integer> stepNo = whole("step_no", 1, 99);
    public final Field<Integer> pass = whole("pass_no", 1, 999).initially(1);
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<String> caseTitle =
            text("case_title", 240).orEmpty().searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    final Field<PersonId> anyPerson = person("person");
    public final Field<Optional<PersonId>> person = anyPerson.filtered().optional();
    public final Field<Optional<LocalDate>> plannedFrom = day("planned_from").optional();
    public final Field<Optional<LocalDate>> due = day("due_on").sorted().optional();
    public final Field<Optional<LocalDate>> firstDue = day("first_due").optional();
    /** Days that its standard gives it, from when it was planned last; a due day that is moved later changes nothing. */
    public final Field<Optional<Integer>> plannedDays =
            whole("planned_days", 0, 99_999).optional().byCode();
    /** Days on which it rested with its case. */
    public final Field<Integer> pausedDays =
            whole("paused_days", 0, 99_999).byCode().initially(0);

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
    /** Sort of the chain on which its request goes; that of all steps where it is empty. */
    public final Field<String> chainSort =
            text("chain_sort", 40).orEmpty().byCode().unseen();

    public final Field<Boolean> byHappening = yesNo("by_record").byCode().initially(false);
    public final Field<StepActor> actor =
            choice("actor", StepActor.class).byCode().initially(StepActor.LEAD);
    /** Code of the function, where the role is one. */
    public final Field<String> actorFunction =
            code("actor_function", StandardFunctions.LIST).orEmpty().byCode();
    /** Whether nobody has that role, so that the task is the lead's. */
    public final Field<Boolean> unheld = yesNo("unheld").byCode().initially(false);
    /** Whether somebody said whose it is; then the role does not. */
    public final Field<Boolean> byHand = yesNo("by_hand").byCode().unseen().initially(false);
    /** Whether schools report their parts themselves. */
    public final Field<Boolean> bySchools = yesNo("by_schools").byCode().initially(false);
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
    public final Field<Optional<List<FileId>>> needFiles =
            needs.files("proof_files", FILES, 5).optional();
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
    public final Field<Optional<List<FileId>>> files = files("files", FILES, 10).optional();
    public final Field<String> forced = text("forced", 300).orEmpty();
    /** What it is done by: a record of whatever register, or what was typed while its module is away. */
    public final Field<Optional<RecordLink>> subjectLink = link("subject").optional();

    /** The fields, of the table as it is. */
    CaseTaskFields() {
        super("processes", "task", "prc_task");
    }
}
