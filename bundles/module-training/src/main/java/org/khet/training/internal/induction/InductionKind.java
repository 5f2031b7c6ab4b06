package org.khet.training.internal.induction;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.training.internal.TrainingPermissions;

/**
 * A list of candidates whom personnel sends for training before appointment, the course that they take, and the result that goes back.
 * Source: other-groups TDEV-P01, TDEV-06.
 */
public final class InductionKind extends RecordKind {
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> letterNo = text("letter_no", 60).searched();
    public final Field<LocalDate> letterOn = day("letter_on").notAfter(now -> now.today());
    public final Field<LocalDate> dueOn = day("due_on").sorted().notBefore(letterOn);
    public final Field<UnitId> unit = unit("unit");
    public final Lines people = lines("people", "trn_induction_person", 1, 500);
    public final Field<String> name = people.text("name", 200).unique();
    public final Field<String> post = people.text("future_post", 200);
    public final Field<String> place = people.text("future_place", 200).orEmpty();
    public final Field<Optional<Long>> enrolment =
            people.record("enrolment", "training.enrolment").byCode().optional();
    public final Field<Optional<InductionResult>> result =
            people.choice("result", InductionResult.class).byCode().optional();

    public final State received = state("RECEIVED", StateTone.WAIT);
    public final State training = state("IN_TRAINING", StateTone.RUN);
    public final State reported = end("REPORTED", StateTone.DONE);

    public final Field<Optional<Long>> course =
            record("course", "training.course").optional().from(training);
    public final Field<String> answerNo = text("answer_no", 60).orEmpty().from(reported);
    public final Field<Optional<LocalDate>> answerOn = day("answer_on")
            .optional()
            .from(reported)
            .notAfter(now -> now.today())
            .usually(now -> now.today());

    public final Action enrol = action("enrol", "enrolled")
            .from(received, training)
            .to(training)
            .needs(TrainingPermissions.KEEP)
            .demands(course)
            .icon("user-plus");
    public final Action report = action("report")
            .from(training)
            .to(reported)
            .needs(TrainingPermissions.KEEP)
            .demands(answerNo, answerOn)
            .saysWhyNot()
            .icon("send");

    /** The kind as the module keeps it. */
    public InductionKind() {
        super("training", "induction", "trn_induction");
        rights(TrainingPermissions.KEEP, TrainingPermissions.KEEP, received);
        belongsTo(unit);
        dueBy(dueOn);
        titled(title);
        list(letterOn, letterNo, title, dueOn, course, answerOn);
        ordered(dueOn, false);
        section("what", title, letterNo, letterOn, dueOn, unit);
        section("people", people);
        tab("open", received, training);
        tab("reported", reported);
        tab("all");
        way(received, training, reported);
        menu("TDEV", "user-plus", 222, "plan");
    }
}
