package org.khet.directorate.internal.control;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/** A plan that improves a control, followed each half year until it is done. Source: other-groups DIR-18. */
public final class ControlPlanKind extends RecordKind {
    public final Field<Long> year =
            record("control_year", "directorate.control-year").filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> letter = text("letter", 20).orEmpty();
    public final Field<String> risk = text("risk", 1000).wide();
    public final Field<String> plan = text("plan", 1000).searched().wide();
    public final Field<LocalDate> due = day("due_on").sorted();
    public final Field<Optional<PersonId>> owner = person("owner").optional();
    public final Lines follows = lines("follows", "dir_control_follow", 0, 20);
    public final Field<LocalDate> on = follows.day("followed_on").notAfter(now -> now.today());
    public final Field<Integer> progress = follows.whole("progress", 0, 100);
    public final Field<String> result = follows.text("result", 1000);
    public final Field<String> obstacle = follows.text("obstacle", 1000).orEmpty();
    public final Field<Optional<LocalDate>> lastOn = day("last_on")
            .optional()
            .formula(row -> row.lines(follows).stream()
                    .map(line -> line.get(on))
                    .max(Comparator.naturalOrder())
                    .orElse(null))
            .sorted();

    public final State open = state("OPEN", StateTone.RUN);
    public final State done = end("DONE", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Action follow = action("follow")
            .from(open)
            .needs(DirectoratePermissions.CONTROL_FILL)
            .orOwn()
            .asks(follows)
            .icon("list-checks");
    public final Action finish = action("finish")
            .from(open)
            .to(done)
            .needs(DirectoratePermissions.CONTROL_FILL)
            .orOwn()
            .asks(follows)
            .whenTyped((row, now) -> row.lines(follows).stream().anyMatch(line -> line.get(progress) == 100)
                    ? Optional.empty()
                    : Optional.of(Problem.of(follows.name(), "directorate.error.not-whole")))
            .icon("check");
    public final Action drop = action("drop")
            .from(open)
            .to(dropped)
            .needs(DirectoratePermissions.CONTROL_KEEP)
            .because()
            .backward("ban");
    /** The half year ends and nobody followed it. */
    public final Action remind = action("remind")
            .from(open)
            .automatic()
            .tells(row -> ControlAudience.owner(this, row))
            .tells(DirectoratePermissions.CONTROL_KEEP);

    /** The kind as the module keeps it. */
    public ControlPlanKind() {
        super("directorate", "control-plan", "dir_control_plan");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.CONTROL_KEEP, open);
        madeByCode();
        seenByOffice();
        belongsTo(unit);
        ownOf(owner);
        dueBy(due);
        titled(plan);
        list(unit, plan, due, owner, lastOn);
        ordered(due, false);
        section("what", year, unit, letter, risk, plan, due, owner);
        section("follows", follows);
        tab("open", open);
        tab("unfollowed", now -> List.of(in(open), unfollowed(now)));
        tab("late", now -> List.of(in(open), due.below(now.today())));
        tab("all");
        menu("DIR", "list-checks", 252, "control");
    }

    /** Nobody wrote anything in this half of the fiscal year. */
    private Condition unfollowed(RecordContext now) {
        return Condition.any(lastOn.isEmpty(), lastOn.below(halfYear(now.today())));
    }

    /** The first day of the half of the fiscal year: 1 October or 1 April. */
    public static LocalDate halfYear(LocalDate day) {
        if (day.getMonthValue() >= Month.OCTOBER.getValue()) {
            return LocalDate.of(day.getYear(), Month.OCTOBER, 1);
        }
        return day.getMonthValue() >= Month.APRIL.getValue()
                ? LocalDate.of(day.getYear(), Month.APRIL, 1)
                : LocalDate.of(day.getYear() - 1, Month.OCTOBER, 1);
    }
}
