package org.khet.supervision.internal.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.supervision.internal.SupervisionCodes;
import org.khet.supervision.internal.SupervisionPermissions;

/** A plan of a school to raise a result, followed to its end. Source: other-groups SUP-P03, SUP-08. */
public final class RaisePlanKind extends RecordKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<Integer> year =
            whole("school_year", 2500, 2700).filtered().sorted();
    public final Field<String> test = code("test_code", SupervisionCodes.TEST).filtered();
    public final Field<String> grade = code("grade_code", PupilGrades.LIST);
    public final Field<String> subject =
            code("subject_code", SupervisionCodes.SUBJECT).filtered();
    public final Field<BigDecimal> base =
            decimal("base_mean", 2).min(0).max(100).typedOnce();
    public final Field<BigDecimal> goal =
            decimal("goal_mean", 2).min(0).max(100).notBefore(base).typedOnce();
    public final Lines measures = lines("measures", "sup_raise_measure", 1, 50);
    public final Field<String> measure = measures.text("measure", 500);
    public final Field<LocalDate> due = measures.day("due_on");
    public final Field<Optional<LocalDate>> doneOn =
            measures.day("done_on").optional().notAfter(now -> now.today());
    public final Field<String> outcome = measures.text("outcome", 500).orEmpty();
    public final Field<Integer> open = whole("open_count", 0, 50).formula(row -> (int) row.lines(measures).stream()
            .filter(line -> line.get(doneOn).isEmpty())
            .count());
    public final Field<Optional<LocalDate>> nextDue =
            day("next_due").optional().formula(this::next).sorted();

    public final State running = state("RUNNING", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.DONE);

    public final Field<Optional<BigDecimal>> result =
            decimal("result_mean", 2).min(0).max(100).optional().from(ended);
    public final Field<String> opinion = longText("opinion", 2000).orEmpty().from(ended);
    public final Field<Optional<Boolean>> reached = yesNo("reached").optional().byCode();

    /** A mean was typed wrong. */
    public final Action correct = action("correct")
            .from(running)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .corrects(base, goal)
            .inOwnTime()
            .icon("pencil");

    public final Action finish = action("finish", "finished")
            .from(running)
            .to(ended)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .demands(result)
            .asks(opinion)
            .whenTyped((row, now) -> row.get(open) > 0 && row.get(opinion).isBlank()
                    ? Optional.of(Problem.of(opinion.name(), "supervision.error.measures-open", row.get(open)))
                    : Optional.empty())
            .does((row, now) -> row.with(reached, row.get(result).orElseThrow().compareTo(row.get(goal)) >= 0))
            .inOwnTime()
            .icon("flag");

    /** The kind as the module keeps it. */
    public RaisePlanKind() {
        super("supervision", "raise-plan", "sup_raise");
        rights(SupervisionPermissions.QUALITY_VIEW, SupervisionPermissions.QUALITY_SEND, running);
        isAbout(school);
        officeSeesItsOwn();
        dueBy(nextDue);
        unique(school, year, test, grade, subject);
        titled(school, year, subject);
        list(year, school, test, subject, base, goal, nextDue, reached);
        ordered(year, true);
        section("what", school, year, test, grade, subject, base, goal);
        section("measures", measures);
        tab("open", running);
        tab("late", now -> List.of(in(running), nextDue.below(now.today())));
        tab("all");
        way(running, ended);
        menu("SUP", "target", 31, "results");
    }

    private @Nullable Object next(RecordRow row) {
        return row.lines(measures).stream()
                .filter(line -> line.get(doneOn).isEmpty())
                .map(line -> line.get(due))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
