package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.setting.ProcessesPermissions;

/**
 * What one school does for a step of a case: reported by its people, certified by its head, acknowledged by the office or given back.
 * The same states as {@link SchoolWork}. Source: core B-04, C.7, E-38, E-39.
 */
public final class SchoolPartKind extends RecordKind {
    private static final long MEBIBYTES_20 = 20L * 1024 * 1024;
    private static final int FILES = 5;
    private static final FileRules PROOF =
            new FileRules(MEBIBYTES_20, Set.of("application/pdf", "image/jpeg", "image/png"));

    public final Field<Long> task = record("task", "processes.task").byCode();
    public final Field<SchoolId> school = school("school").byCode().filtered();
    public final Field<UnitId> unit = unit("unit").byCode().filtered();
    public final Field<String> title = text("title", 200).byCode().searched().wide();
    public final Field<String> caseTitle =
            text("case_title", 240).byCode().orEmpty().searched().wide();
    public final Field<Optional<LocalDate>> due =
            day("due_on").byCode().sorted().optional();
    public final Field<Optional<LocalDate>> reportedOn =
            day("reported_on").byCode().optional();
    public final Field<Optional<PersonId>> reporter =
            person("reporter").byCode().optional();
    public final Field<Optional<PersonId>> certifier =
            person("certifier").byCode().optional();
    public final Field<String> note = longText("note", 2000).orEmpty();
    public final Field<Optional<List<FileId>>> files =
            files("files", PROOF, FILES).optional();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").byCode().unseen().optional();

    public final State notStarted = state("NOT_STARTED", StateTone.IDLE);
    public final State returned = state("RETURNED", StateTone.LATE);
    public final State confirmed = state("CONFIRMED", StateTone.RUN);
    public final State certified = state("CERTIFIED", StateTone.WAIT);
    public final State acknowledged = end("ACKNOWLEDGED", StateTone.DONE);
    public final State excused = end("EXCUSED", StateTone.IDLE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Action report = action("report")
            .from(notStarted, returned)
            .to(confirmed)
            .needs(ProcessesPermissions.PART_DO)
            .asks(note, files)
            .icon("check");
    public final Action certify = action("certify")
            .from(notStarted, returned, confirmed)
            .to(certified)
            .needs(ProcessesPermissions.PART_CERTIFY)
            .asks(note, files)
            .icon("stamp");
    public final Action takeBack = action("take-back")
            .from(confirmed)
            .to(notStarted)
            .needs(ProcessesPermissions.PART_DO)
            .backward("rotate-ccw");
    public final Action acknowledge = action("acknowledge")
            .from(certified)
            .to(acknowledged)
            .needs(ProcessesPermissions.DO)
            .inOwnTime()
            .icon("circle-check");
    public final Action giveBack = action("give-back")
            .from(confirmed, certified)
            .to(returned)
            .needs(ProcessesPermissions.DO)
            .because()
            .backward("undo-2");
    public final Action stand = action("stand-in", "stood-in")
            .from(notStarted, returned, confirmed)
            .to(acknowledged)
            .needs(ProcessesPermissions.DO)
            .asks(files)
            .because()
            .inOwnTime()
            .backward("phone");
    public final Action excuse = action("excuse")
            .from(notStarted, returned, confirmed)
            .to(excused)
            .needs(ProcessesPermissions.DO)
            .because()
            .backward("circle-minus");
    public final Action drop = action("drop", "dropped")
            .from(notStarted, returned, confirmed, certified)
            .to(dropped)
            .automatic();
    public final Action remind = action("remind").from(notStarted, returned).automatic();

    /** The kind as the module keeps it. */
    public SchoolPartKind() {
        super("processes", "school-part", "prc_school_part");
        rights(ProcessesPermissions.PART_VIEW, ProcessesPermissions.PART_DO);
        byCodeOnly();
        seenByOffice();
        isAbout(school);
        belongsTo(unit);
        unique(task, school);
        dueBy(due);
        titled(title, school);
        list(school, title, caseTitle, due, reportedOn);
        ordered(due, false);
        tab("todo", notStarted, returned, confirmed);
        tab("certified", certified);
        tab("late", now -> List.of(in(notStarted, returned), due.below(now.today())));
        tab("done", acknowledged, excused);
        tab("all");
        way(notStarted, confirmed, certified, acknowledged);
        menu("*", "school", 504, "work");
    }
}
