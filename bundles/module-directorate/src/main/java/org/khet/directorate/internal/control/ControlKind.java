package org.khet.directorate.internal.control;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * The assessment of one group: for each of its duties, of which none is taken out, the risk, what controls it, what risk is left, and how that is improved. Source:
 * other-groups C ControlAssessment, DIR-17.
 */
public final class ControlKind extends RecordKind {
    /** Highest step of likelihood and of effect. */
    public static final int STEPS = 5;

    private static final int LETTERS = 20;

    public final Field<Long> year =
            record("control_year", "directorate.control-year").filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<LocalDate> due = day("due_on").byCode().sorted();
    public final Lines duties = lines("duties", "dir_control_duty", 0, 100).fixed();
    public final Field<String> letter = duties.text("letter", LETTERS).orEmpty().byCode();
    public final Field<String> duty = duties.text("duty", 1000).byCode();
    public final Field<String> risk = duties.text("risk", 1000).orEmpty();
    public final Field<String> control = duties.text("existing", 1000).orEmpty();
    public final Field<Optional<Integer>> likelihood =
            duties.whole("likelihood", 1, STEPS).optional();
    public final Field<Optional<Integer>> effect =
            duties.whole("effect", 1, STEPS).optional();
    public final Field<Optional<Integer>> score = duties.computed(
            duties.whole("score", 1, STEPS * STEPS).optional(),
            line -> line.get(likelihood)
                    .flatMap(one -> line.get(effect).map(other -> one * other))
                    .orElse(null));
    public final Field<Optional<ControlVerdict>> verdict =
            duties.choice("verdict", ControlVerdict.class).optional();
    public final Field<String> rest = duties.text("rest_risk", 1000).orEmpty();
    public final Field<String> plan = duties.text("plan", 1000).orEmpty();
    public final Field<Optional<LocalDate>> planDue = duties.day("plan_due").optional();
    public final Field<Optional<PersonId>> planOwner =
            duties.person("plan_owner").optional();

    public final State open = state("OPEN", StateTone.WAIT);
    public final State sent = state("SENT", StateTone.RUN);
    public final State accepted = end("ACCEPTED", StateTone.DONE);

    public final Action send = action("send")
            .from(open)
            .to(sent)
            .needs(DirectoratePermissions.CONTROL_FILL)
            .when((row, now) -> filled(row))
            .saysWhyNot()
            .tells(DirectoratePermissions.CONTROL_KEEP)
            .icon("send");
    public final Action accept = action("accept")
            .from(sent)
            .to(accepted)
            .needs(DirectoratePermissions.CONTROL_KEEP)
            .icon("badge-check");
    public final Action giveBack = action("give-back")
            .from(sent)
            .to(open)
            .needs(DirectoratePermissions.CONTROL_KEEP)
            .because()
            .tells(DirectoratePermissions.CONTROL_FILL)
            .backward("undo-2");

    /** The kind as the module keeps it. */
    public ControlKind() {
        super("directorate", "control", "dir_control");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.CONTROL_FILL, open);
        madeByCode();
        seenByOffice();
        belongsTo(unit);
        dueBy(due);
        unique(year, unit);
        titled(unit);
        list(unit, year, due);
        section("what", year, unit, due);
        section("duties", duties);
        duties.each((line, row, now) -> planned(line));
        tab("open", open, sent);
        tab("missing", open);
        tab("all");
        way(open, sent, accepted);
        menu("DIR", "clipboard-check", 251, "control");
    }

    private Optional<Problem> planned(RecordLine line) {
        return !line.get(plan).isBlank() && !line.has(planDue)
                ? Optional.of(Problem.of(planDue.name(), "records.error.missing"))
                : Optional.empty();
    }

    /** Each duty has its risk and its verdict; what is not enough has a plan. */
    private Optional<Problem> filled(RecordRow row) {
        return row.lines(duties).stream()
                .filter(line -> line.get(risk).isBlank()
                        || !line.has(verdict)
                        || !line.has(score)
                        || (line.get(plan).isBlank() && !line.get(verdict).equals(Optional.of(ControlVerdict.ENOUGH))))
                .findFirst()
                .map(line -> Problem.of("", "directorate.error.duty-open", words(line)));
    }

    private String words(RecordLine line) {
        return line.get(letter).isBlank() ? line.get(duty) : line.get(letter);
    }
}
