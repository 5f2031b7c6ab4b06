package org.khet.training.internal.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.training.internal.TrainingPermissions;

/**
 * Who takes part in a course: applied or nominated, with a seat or waiting, present for so many of its hours. Source: other-groups
 * TDEV-02, TDEV-03, T-01, T-02, T-05.
 */
public final class EnrolmentKind extends RecordKind {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public final Field<Long> course =
            record("course", "training.course").filtered().among(this::open).typedOnce();
    public final Field<Optional<PersonId>> person = person("person")
            .initially(now -> now.caller().person())
            .filtered()
            .optional()
            .typedOnce();
    public final Field<Optional<String>> outsider = text("outsider", 200)
            .searched()
            .optional()
            .changedWith(TrainingPermissions.KEEP)
            .typedOnce();
    public final Field<String> from =
            text("outsider_place", 200).orEmpty().onlyIf(outsider.isFilled()).changedWith(TrainingPermissions.KEEP);
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().byCode().optional();
    public final Field<Optional<SchoolId>> school =
            school("school").filtered().byCode().optional();
    public final Field<String> participant = text("participant", 210).unseen().formula(this::participant);
    public final Field<Boolean> nominated = yesNo("nominated").byCode().initially(false);
    public final Lines hours = lines("hours", "trn_enrolment_hours", 0, 60).byCode();
    public final Field<Long> sheet = hours.record("sheet", "training.sheet").unique();
    public final Field<LocalDate> on = hours.day("on_day");
    public final Field<BigDecimal> counted = hours.decimal("hours", 1);
    public final Field<BigDecimal> courseHours =
            decimal("course_hours", 1).byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> attended = decimal("attended", 1).sumOf(hours, counted);
    public final Field<BigDecimal> share =
            percent("attendance").formula(this::share).sorted();
    public final Field<Optional<Long>> certificate =
            record("certificate", "training.certificate").byCode().optional();

    public final State waiting = state("WAITING", StateTone.WAIT).notAwaited();
    public final State enrolled = state("ENROLLED", StateTone.RUN).notAwaited();
    public final State passed = end("PASSED", StateTone.DONE);
    public final State failed = end("NOT_PASSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    /** A seat is there; done by code. */
    public final Action admit =
            action("admit", "admitted").from(waiting).to(enrolled).automatic().tells(this::participants);

    public final Action certify = action("certify", "certified")
            .from(enrolled, failed)
            .to(passed)
            .needs(TrainingPermissions.KEEP)
            .inOwnTime()
            .icon("award")
            .tells(this::participants);
    /** The course is over and too few hours were attended; done by code. */
    public final Action fail =
            action("fail", "failed").from(enrolled).to(failed).automatic().tells(this::participants);

    /** A corrected sheet leaves too few hours after the course was over; done by code. */
    public final Action lapse =
            action("lapse", "lapsed").from(passed).to(failed).automatic().tells(this::participants);
    /** The course is not held; done by code. */
    public final Action drop = action("drop", "dropped")
            .from(waiting, enrolled)
            .to(cancelled)
            .automatic()
            .tells(this::participants);

    public final Action cancel = action("cancel", "cancelled")
            .from(waiting, enrolled)
            .to(cancelled)
            .needs(TrainingPermissions.NOMINATE)
            .orOwn()
            .inOwnTime()
            .backward("circle-x");
    public final Action rejoin = action("rejoin", "rejoined")
            .from(cancelled)
            .to(waiting)
            .needs(TrainingPermissions.NOMINATE)
            .orOwn()
            .inOwnTime()
            .backward("undo-2");

    private final Field.Among courses;

    /**
     * The kind with what is said of courses.
     *
     * @param admission why somebody cannot be entered for the course now
     * @param courses   those that take people
     */
    public EnrolmentKind(Action.Guard admission, Field.Among courses) {
        super("training", "enrolment", "trn_enrolment");
        this.courses = courses;
        rights(TrainingPermissions.VIEW, TrainingPermissions.KEEP, waiting);
        made(TrainingPermissions.APPLY);
        belongsTo(unit);
        isAbout(school);
        ownOf(person);
        oneOf(person, outsider);
        unique(course, participant);
        rule((row, now) -> row.id() == 0 ? admission.problem(row, now) : Optional.empty());
        titled(course, person, outsider);
        list(course, person, outsider, school, unit, attended, share, certificate);
        card(course, person, outsider, school, unit, share, certificate);
        section("who", course, person, outsider, from);
        tab("waiting", waiting);
        tab("enrolled", enrolled);
        tab("mine", now -> List.of(person.is(now.caller().person())));
        tab("passed", passed);
        tab("all");
        way(waiting, enrolled, passed);
        menu("TDEV", "users", 211, "courses");
    }

    private List<Long> open(OfficeId office) {
        return courses.of(office);
    }

    private Audience participants(RecordRow row) {
        return new Audience(row.get(person).stream().collect(Collectors.toSet()), Set.of());
    }

    private String participant(RecordRow row) {
        return row.get(person)
                .map(one -> String.valueOf(one.value()))
                .orElseGet(() -> row.get(outsider).orElse("").strip());
    }

    private BigDecimal share(RecordRow row) {
        BigDecimal whole = row.get(courseHours);
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : HUNDRED.multiply(row.get(attended))
                        .divide(whole, 2, RoundingMode.HALF_UP)
                        .min(HUNDRED);
    }
}
