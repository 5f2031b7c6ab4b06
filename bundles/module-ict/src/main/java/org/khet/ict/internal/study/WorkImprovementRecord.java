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

/**
 * Work to which ICT was applied at the level of office, schools or OBEC (แบบ F15); the list of a year is the report F16. Source: ict
 * P13, kinds-ict ict.improvement, ICT-97.
 */
public final class WorkImprovementRecord extends RecordKind {
    public final Field<String> work = text("work_name", 200).searched().wide();
    public final Field<WorkLevel> level = choice("work_level", WorkLevel.class).filtered();
    public final Field<String> before = longText("before_words", 1000);
    public final Field<String> tool = text("tool", 200).searched();
    public final Field<String> after = longText("after_words", 1000).orEmpty();
    public final Field<PersonId> responsible =
            person("responsible").initially(now -> now.caller().person());
    public final Field<LocalDate> from = day("from_day").sorted().filtered().initially(now -> now.today());
    public final Field<Optional<LocalDate>> until =
            day("until_day").notBefore(from).optional();
    public final Field<String> evidence = text("evidence", 300).orEmpty();

    public final State running = state("RUNNING", StateTone.RUN);
    public final State done = end("DONE", StateTone.DONE);

    public final Action finish = action("finish")
            .from(running)
            .to(done)
            .needs(IctWorkPermissions.STUDY_EDIT)
            .demands(after, until, evidence)
            .icon("circle-check");

    public WorkImprovementRecord() {
        super("ict", "improvement", "ict_improvement");
        rights(IctWorkPermissions.STUDY_VIEW, IctWorkPermissions.STUDY_EDIT, running);
        seenByOffice();
        ownOf(responsible);
        titled(work);
        list(from, work, level, tool, responsible, until, evidence);
        ordered(from, true);
        section("what", work, level, before, tool, after);
        section("when", responsible, from, until, evidence);
        tab("open", running);
        tab("done", done);
        tab("all");
        way(running, done);
        menu("ICT", "repeat", 112, "work");
    }
}
