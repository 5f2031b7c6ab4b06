package org.khet.monitoring.internal.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/** What one unit or school does about a suggestion. Source: monitoring ME-11, RM-12, MON-18, 19, 65. */
public final class SuggestionTaskKind extends RecordKind {
    public final Field<Long> suggestion =
            record("suggestion", "monitoring.suggestion").byCode().filtered();
    public final Field<String> words = longText("words", 2000).byCode().searched();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().byCode().filtered();
    public final Field<Optional<SchoolId>> school =
            school("school").optional().byCode().filtered();
    public final Field<LocalDate> dueOn = day("due_on").byCode().sorted();
    public final Lines steps = lines("steps", "mon_suggestion_step", 0, 100);
    public final Field<LocalDate> stepOn = steps.day("step_day").notAfter(now -> now.today());
    public final Field<String> step = steps.text("step_text", 1000);

    public final State open = state("OPEN", StateTone.WAIT);
    public final State inHand = state("IN_HAND", StateTone.RUN);
    public final State done = end("DONE", StateTone.DONE);

    public final Field<String> answer = longText("answer", 2000).orEmpty().from(done);

    public final Action begin = action("begin").from(open).to(inHand).needs(MonitoringPermissions.SUGGESTION_ACT);
    public final Action finish = action("finish")
            .from(inHand)
            .to(done)
            .needs(MonitoringPermissions.SUGGESTION_ACT)
            .demands(answer)
            .when((row, now) -> stepThere(row))
            .tells(MonitoringPermissions.SUGGESTION_VERIFY);
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();
    public final Action remind = action("remind")
            .from(open, inHand)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(MonitoringPermissions.SUGGESTION_ACT);
    public final Action again =
            action("again", "asked-again").from(done).to(inHand).automatic();

    /** The kind as the module keeps it. */
    public SuggestionTaskKind() {
        super("monitoring", "task", "mon_suggestion_task");
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.SUGGESTION_ACT, open, inHand);
        madeByCode();
        belongsTo(unit);
        isAbout(school);
        dueBy(dueOn);
        titled(words);
        list(dueOn, words, unit, school);
        section("steps", steps);
        tab("open", open, inHand);
        tab("late", now -> List.of(in(open, inHand), dueOn.below(now.today())));
        tab("all");
        way(open, inHand, done);
        menu("PLAN", "list", 120, "inspections");
    }

    private Optional<Problem> stepThere(RecordRow row) {
        return row.lines(steps).isEmpty()
                ? Optional.of(Problem.of("steps", "monitoring.error.no-step"))
                : Optional.empty();
    }
}
