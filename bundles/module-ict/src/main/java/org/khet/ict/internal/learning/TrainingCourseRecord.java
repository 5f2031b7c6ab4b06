package org.khet.ict.internal.learning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Courses of the group with their half-days, places, media and what shall be better next time; one on the web has an address, whose
 * use counts once for a person and day, and may do without place and half-days. Source: ict P09, P20, P21, C.3, D10, kinds-ict ict.course, ICT-82, ICT-83, ICT-125.
 */
public final class TrainingCourseRecord extends RecordKind {
    public final Field<String> code = text("course_code", 30).searched().unique();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<String> objective = longText("objective", 1000);
    public final Field<String> target = text("target", 200);
    public final Field<BigDecimal> hours = decimal("hours", 1).positive();
    public final Field<LocalDate> from = day("from_day").sorted().filtered();
    public final Field<Boolean> online = yesNo("online").filtered().initially(false);
    public final Field<String> place = text("place", 200).orBlank().neededIf(online.is(false));
    public final Field<String> address =
            text("address", 300).orEmpty().neededIf(online.is(true)).when(LessonLink::problem);
    public final Field<Integer> capacity = whole("capacity", 1, 2000);
    public final Field<BigDecimal> free = decimal("free_places", 0).byCode().initially(BigDecimal.ZERO);
    public final Field<Optional<BigDecimal>> budget = baht("budget").optional();
    public final Field<PersonId> responsible =
            person("responsible").initially(now -> now.caller().person());
    public final Field<Optional<Long>> medium =
            record("medium", "ict.medium").filtered().optional();
    public final Field<String> note = longText("improvement", 2000).orEmpty();
    public final Lines sessions = lines("sessions", "ict_course_session", 0, 60);
    public final Field<LocalDate> sessionDay = sessions.day("session_day");
    public final Field<CourseHalf> half = sessions.choice("half", CourseHalf.class);
    public final Lines uses = lines("uses", "ict_course_use", 0, 5000).byCode();
    public final Field<PersonId> user = uses.person("user");
    public final Field<LocalDate> usedOn = uses.day("used_on");
    public final Field<Integer> count =
            whole("use_count", 0, 100_000).byCode().initially(0).sorted();

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.RUN);
    public final State held = state("HELD", StateTone.WAIT);
    public final State finished = end("FINISHED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.LATE);

    public final Action announce = action("announce")
            .from(planned)
            .to(open)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .does((row, now) -> row.with(free(), BigDecimal.valueOf(row.get(capacity))))
            .icon("megaphone");
    public final Action use = action("use")
            .from(open, held, finished)
            .needs(IctWorkPermissions.LEARNING_VIEW)
            .when(online.is(true), "ict.error.course-offline")
            .does(new DailyUse(uses, user, usedOn, count)::counted)
            .icon("book-open");
    public final Action hold = action("hold", "held")
            .from(open)
            .to(held)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .icon("projector");
    public final Action improve = action("improve")
            .from(open, held, finished)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .demands(note)
            .asks(medium)
            .icon("pencil");
    public final Action relink = action("relink")
            .from(open, held, finished)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .when(online.is(true), "ict.error.course-offline")
            .demands(address)
            .icon("link")
            .inOwnTime();
    public final Action finish = action("finish")
            .from(held)
            .to(finished)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .demands(note)
            .asks(medium)
            .icon("circle-check");
    public final Action cancel = action("cancel", "cancelled")
            .from(planned, open)
            .to(cancelled)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .because()
            .backward("circle-x");

    public TrainingCourseRecord() {
        super("ict", "course", "ict_course");
        sessions.unique(sessionDay, half);
        rights(IctWorkPermissions.LEARNING_VIEW, IctWorkPermissions.LEARNING_EDIT, planned);
        seenByOffice();
        seenBySchools(open, held, finished);
        rule((row, now) -> row.get(online) || !row.lines(sessions).isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(sessions.name(), "records.error.lines", 1)));
        titled(code, title);
        list(from, code, title, address, place, hours, capacity, free, count);
        ordered(from, true);
        section("what", code, title, objective, target, hours, medium, note);
        section("where", from, online, place, address, capacity, budget, responsible);
        section("sessions", sessions);
        tab("open", open);
        tab("work", planned, held);
        tab("online", now -> List.of(online.is(true), in(open, held, finished)));
        tab("all");
        way(planned, open, held, finished);
        menu("ICT", "graduation-cap", 95, "distance");
    }

    private Field<BigDecimal> free() {
        return free;
    }
}
