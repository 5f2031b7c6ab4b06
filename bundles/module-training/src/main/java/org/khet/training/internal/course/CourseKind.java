package org.khet.training.internal.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.training.internal.TrainingCodes;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingSettings;

/**
 * A course with its sessions, seats, place and costs, announced to those who apply or nominate. Source: other-groups TDEV-P02, TDEV-02,
 * TDEV-12.
 */
public final class CourseKind extends RecordKind {
    public final Field<Optional<RegisterNumber>> number =
            numbered("number", TrainingSettings.COURSES).optional();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> sort = code("sort_code", TrainingCodes.SORT).filtered();
    public final Field<String> objective = longText("objective", 2000);
    public final Field<String> target = text("target", 300).orEmpty();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> responsible =
            person("responsible").initially(now -> now.caller().person());
    public final Field<Optional<Long>> plan =
            record("plan", "training.plan").filtered().optional();
    public final Field<Optional<RecordLink>> project =
            link("project", "policyplan.project").optional();
    public final Field<String> place = text("place", 300);
    public final Field<Integer> seats = whole("seats", 1, 2000);
    public final Field<BigDecimal> taken = decimal("taken", 0).byCode().initially(BigDecimal.ZERO);
    public final Field<LocalDate> applyUntil = day("apply_until");
    public final Field<String> signer = text("signer", 200).orEmpty();
    public final Field<String> signerPost = text("signer_post", 200).orEmpty();
    public final Lines sessions = lines("sessions", "trn_course_session", 1, 60);
    public final Field<Instant> begins = sessions.instant("begins").unique();
    public final Field<BigDecimal> sessionHours =
            sessions.decimal("hours", 1).positive().max(24);
    public final Field<String> topic = sessions.text("topic", 300);
    public final Field<BigDecimal> hours = decimal("hours", 1).sumOf(sessions, sessionHours);
    public final Field<LocalDate> from = day("from_day")
            .formula(row -> days(row).min(Comparator.naturalOrder()).orElse(null))
            .sorted();
    public final Field<LocalDate> to = day("to_day")
            .formula(row -> days(row).max(Comparator.naturalOrder()).orElse(null));
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .formula(row -> FiscalYear.of(row.get(from)))
            .filtered();
    public final Lines costs = lines("costs", "trn_course_cost", 0, 60);
    public final Field<String> item = costs.text("item", 200);
    public final Field<BigDecimal> planned = costs.baht("planned");
    public final Field<Optional<BigDecimal>> paid = costs.baht("paid").optional();
    public final Field<Optional<RecordLink>> claim =
            costs.link("claim", "finance.claim").optional();
    public final Field<BigDecimal> plannedCost =
            baht("planned_cost").sumOf(costs, planned).summed();
    public final Field<BigDecimal> paidCost =
            baht("paid_cost").formula(this::paid).summed();
    public final Field<String> ratingKey = publicKey("rating_key");

    public final State draft = state("PLANNED", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.RUN);
    public final State held = state("HELD", StateTone.WAIT);
    public final State finished = end("FINISHED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.LATE);

    public final Field<String> lessons = longText("lessons", 2000).orEmpty().from(finished);

    public final Action announce = action("announce")
            .from(draft)
            .to(open)
            .needs(TrainingPermissions.KEEP)
            .icon("megaphone")
            .tells(TrainingPermissions.NOMINATE);
    public final Action reseat = action("reseat", "reseated")
            .from(open)
            .needs(TrainingPermissions.KEEP)
            .demands(seats)
            .whenTyped(this::seatsForAll)
            .icon("users");
    public final Action hold = action("hold", "held")
            .from(open)
            .to(held)
            .needs(TrainingPermissions.KEEP)
            .icon("projector");
    public final Action cost = action("cost", "costed")
            .from(open, held, finished)
            .needs(TrainingPermissions.KEEP)
            .asks(costs)
            .inOwnTime()
            .icon("coins");
    public final Action finish = action("finish")
            .from(held)
            .to(finished)
            .needs(TrainingPermissions.KEEP)
            .asks(lessons)
            .saysWhyNot()
            .icon("circle-check");
    public final Action cancel = action("cancel", "cancelled")
            .from(draft, open)
            .to(cancelled)
            .needs(TrainingPermissions.KEEP)
            .because()
            .backward("circle-x");

    /** The kind as the module keeps it. */
    public CourseKind() {
        super("training", "course", "trn_course");
        rights(TrainingPermissions.VIEW, TrainingPermissions.KEEP, draft);
        belongsTo(unit);
        seenByOffice();
        seenBySchools(open, held, finished);
        numberedAt(open);
        rule(this::appliedBefore);
        titled(number, title);
        list(from, number, title, sort, place, seats, taken, hours);
        ordered(from, true);
        section("what", title, sort, objective, target, unit, responsible, plan, project);
        section("where", place, seats, applyUntil, signer, signerPost);
        section("sessions", sessions);
        section("costs", costs);
        section("after", lessons);
        tab("open", open);
        tab("work", draft, held);
        tab("finished", finished);
        tab("all");
        way(draft, open, held, finished);
        menu("TDEV", "graduation-cap", 210, "courses");
    }

    private Stream<LocalDate> days(RecordRow row) {
        return row.lines(sessions).stream().map(line -> OfficeTime.day(line.get(begins)));
    }

    private BigDecimal paid(RecordRow row) {
        return row.lines(costs).stream()
                .flatMap(line -> line.get(paid).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<Problem> appliedBefore(RecordRow row, RecordContext now) {
        return row.get(applyUntil).isAfter(row.get(from))
                ? Optional.of(Problem.of("apply_until", "training.error.apply-late"))
                : Optional.empty();
    }

    private Optional<Problem> seatsForAll(RecordRow row, RecordContext now) {
        return BigDecimal.valueOf(row.get(seats)).compareTo(row.get(taken)) < 0
                ? Optional.of(Problem.of(
                        "seats", "training.error.seats-taken", row.get(taken).toPlainString()))
                : Optional.empty();
    }

    /** The days of its sessions, for papers: first, or first and last. */
    public List<LocalDate> period(RecordRow course) {
        return course.get(from).equals(course.get(to))
                ? List.of(course.get(from))
                : List.of(course.get(from), course.get(to));
    }
}
