package org.khet.ict.internal.study;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Work to which ICT was applied at the level of office, schools or OBEC (แบบ F15). What was finished in a year, with its result, benefit,
 * problems and what comes next, is the report F16. Whoever is responsible finishes the own one. Source: ict P13, D F15, F16, kinds-ict
 * ict.improvement, ICT-97.
 */
public final class WorkImprovementRecord extends RecordKind {
    public final Field<String> work = text("work_name", 200).searched().wide();
    public final Field<WorkLevel> level = choice("work_level", WorkLevel.class).filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school =
            school("school").filtered().optional().neededIf(level.is(WorkLevel.SCHOOL));
    public final Field<String> before = longText("before_words", 1000);
    public final Field<String> tool = text("tool", 200).searched();
    public final Field<String> after = longText("after_words", 1000).orEmpty();
    public final Field<PersonId> responsible =
            person("responsible").initially(now -> now.caller().person());
    public final Field<LocalDate> from = day("from_day").sorted().filtered().initially(now -> now.today());
    public final Field<Optional<LocalDate>> until =
            day("until_day").notBefore(from).sorted().filtered().optional();
    public final Field<String> evidence = text("evidence", 300).orEmpty();
    public final Field<String> benefit = longText("benefit", 1000).orEmpty();
    public final Field<String> problems = longText("problems", 1000).orEmpty();
    public final Field<String> next = longText("next_words", 1000).orEmpty();

    public final State running = state("RUNNING", StateTone.RUN);
    public final State done = end("DONE", StateTone.DONE);

    public final Action finish = action("finish")
            .from(running)
            .to(done)
            .needs(IctWorkPermissions.STUDY_EDIT)
            .orOwn()
            .demands(after, until, evidence, benefit)
            .asks(problems, next)
            .icon("circle-check");

    public WorkImprovementRecord() {
        super("ict", "improvement", "ict_improvement");
        rights(IctWorkPermissions.STUDY_VIEW, IctWorkPermissions.STUDY_EDIT, running);
        seenByOffice();
        ownOf(responsible);
        belongsTo(unit);
        isAbout(school);
        titled(work);
        list(from, work, level, unit, school, tool, responsible, until, evidence);
        ordered(from, true);
        section("what", work, level, unit, school, before, tool);
        section("when", responsible, from, until, evidence);
        section("result", after, benefit, problems, next);
        tab("open", running);
        tab("done", done);
        tab("all");
        way(running, done);
        menu("ICT", "repeat", 112, "work");
    }
}
