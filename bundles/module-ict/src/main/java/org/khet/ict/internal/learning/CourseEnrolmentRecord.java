package org.khet.ict.internal.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Who takes part in a course: as many as there are places, the others wait and move up in their order. Who was there at each
 * half-day is recorded; a numbered certificate comes only with enough attendance and marks. Source: ict E-R28, kinds-ict
 * ict.enrolment, ICT-83, ICT-84.
 */
public final class CourseEnrolmentRecord extends RecordKind {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** The places of courses and what it takes to pass. */
    public interface Seats {
        /** Why nobody can join it now. */
        Optional<Problem> closed(RecordRow enrolment, RecordContext now);

        /** Why nobody passes it yet, or ever. */
        Optional<Problem> notHeld(RecordRow enrolment, RecordContext now);

        /** The half-days of the course, nobody present yet. */
        List<RecordLine> halves(RecordRow enrolment, RecordContext now);

        /** Takes a place, or stays waiting. */
        void take(RecordRow enrolment, RecordContext now);

        /** Gives a place back: to the first who waits. */
        void release(RecordRow enrolment, RecordContext now);

        /** Whether attendance and mark are enough for a certificate. */
        boolean passes(RecordRow enrolment, RecordContext now);
    }

    public final Field<Long> course;
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person());
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Lines halves = lines("halves", "ict_enrolment_half", 0, 60).fixed();
    public final Field<LocalDate> day = halves.day("session_day").byCode();
    public final Field<CourseHalf> half =
            halves.choice("half", CourseHalf.class).byCode();
    public final Field<Boolean> present = halves.yesNo("present");
    public final Field<BigDecimal> attendance =
            percent("attendance").formula(this::share).sorted();

    public final State waiting = state("WAITING", StateTone.WAIT);
    public final State enrolled = state("ENROLLED", StateTone.RUN);
    public final State passed = end("PASSED", StateTone.DONE);
    public final State failed = end("NOT_PASSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    public final Field<Optional<BigDecimal>> before =
            percent("pre_mark").from(enrolled).optional();
    public final Field<Optional<BigDecimal>> after =
            percent("post_mark").from(enrolled).optional();
    public final Field<Optional<Integer>> satisfaction =
            whole("satisfaction", 1, 5).from(enrolled).optional();
    public final Field<Boolean> enough = yesNo("enough").byCode().initially(false);
    public final Field<Optional<RegisterNumber>> certificate =
            numbered("certificate", IctSettings.CERTIFICATES).filtered().optional();

    /** A place is there; done by code. */
    public final Action admit =
            action("admit", "admitted").from(waiting).to(enrolled).automatic().tells(person);

    public final Action attend = action("attend")
            .from(enrolled)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .asks(halves)
            .asks(before, after)
            .icon("clipboard-list");
    public final Action rate = action("rate")
            .from(enrolled, passed, failed)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .orOwn()
            .demands(satisfaction)
            .icon("star");
    public final Action assess = action("assess")
            .from(enrolled)
            .to(row -> row.get(enough()) ? passed() : failed(), passed, failed)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .demands(after)
            .when((row, now) -> seats().notHeld(row, now))
            .saysWhyNot()
            .does((row, now) -> row.with(enough(), seats().passes(row, now)))
            .icon("award")
            .tells(person);
    public final Action cancel = action("cancel", "cancelled")
            .from(waiting, enrolled)
            .to(cancelled)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .orOwn()
            .then((row, now) -> seats().release(row, now))
            .backward("circle-x");

    /** Its course is called off; done by code. */
    public final Action callOff = action("call-off", "called-off")
            .from(waiting, enrolled)
            .to(cancelled)
            .automatic()
            .tells(person);

    private final Seats seats;

    /** @param seats the places of courses */
    public CourseEnrolmentRecord(TrainingCourseRecord courses, Seats seats) {
        super("ict", "enrolment", "ict_enrolment");
        this.seats = seats;
        course = record("course", courses).filtered();
        unique(course, person);
        rights(IctWorkPermissions.LEARNING_VIEW, IctWorkPermissions.LEARNING_EDIT, waiting);
        made(IctWorkPermissions.LEARNING_VIEW);
        belongsTo(unit);
        isAbout(school);
        ownOf(person);
        numberedAt(passed);
        rule((row, now) -> row.id() == 0 ? seats.closed(row, now) : Optional.empty());
        create().does((row, now) -> row.with(halves, seats.halves(row, now))).then(seats::take);
        titled(course, person);
        list(course, person, unit, school, attendance, after, certificate);
        section("who", course, person, unit, school);
        section("halves", halves);
        tab("mine", now -> List.of(mine()));
        tab("waiting", waiting);
        tab("enrolled", enrolled);
        tab("certified", passed);
        tab("all");
        way(waiting, enrolled, passed);
        menu("ICT", "users", 96, "distance");
    }

    private BigDecimal share(RecordRow row) {
        List<RecordLine> all = row.lines(halves);
        if (all.isEmpty()) {
            return BigDecimal.ZERO.setScale(2);
        }
        long there = all.stream().filter(one -> one.get(present)).count();
        return HUNDRED.multiply(BigDecimal.valueOf(there))
                .divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.HALF_UP);
    }

    private Seats seats() {
        return seats;
    }

    private State passed() {
        return passed;
    }

    private State failed() {
        return failed;
    }

    private Field<Boolean> enough() {
        return enough;
    }
}
