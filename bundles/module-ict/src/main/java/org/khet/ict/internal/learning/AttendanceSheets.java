package org.khet.ict.internal.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sheets on which everybody who takes part in a course is ticked for one half-day; saved all at once or not at all, by the same action as
 * when one person's attendance is recorded. Safe for concurrent use. Source: ict D10, ICT-83.
 */
@Component(service = AttendanceSheets.class)
public final class AttendanceSheets {
    private final LearningRegister register;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public AttendanceSheets(@Reference LearningRegister register, @Reference Transactions transactions) {
        this.register = register;
        this.transactions = transactions;
    }

    /**
     * A half-day of a course.
     *
     * @param day  its day
     * @param half of that day
     */
    public record HalfDay(LocalDate day, CourseHalf half) implements Comparable<HalfDay> {
        @Override
        public int compareTo(HalfDay other) {
            return Comparator.comparing(HalfDay::day)
                    .thenComparing(HalfDay::half)
                    .compare(this, other);
        }
    }

    /**
     * A sheet as somebody saw it.
     *
     * @param half         whose it is
     * @param participants enrolments that have a place, with their half-days, in the order in which they were made
     * @param present      keys of the enrolments whose person was there
     */
    public record Sheet(HalfDay half, List<RecordRow> participants, Set<Long> present) {
        /** Keeps immutable copies. */
        public Sheet {
            participants = List.copyOf(participants);
            present = Set.copyOf(present);
        }
    }

    /** The course of a sheet, for whoever records its attendance. @throws org.khet.portal.api.outcome.NoLongerThere if there is none */
    public RecordRow course(Caller caller, long id) {
        caller.require(IctWorkPermissions.LEARNING_EDIT);
        return register.courses().open(caller, id);
    }

    /** Courses whose attendance may be recorded now, the latest first. */
    public List<RecordRow> courses(Caller caller) {
        caller.require(IctWorkPermissions.LEARNING_EDIT);
        TrainingCourseRecord kind = register.courses().kind();
        return register.courses().all(caller, RecordFilter.of(kind.in(kind.open, kind.held))).stream()
                .sorted(Comparator.comparing((RecordRow row) -> row.get(kind.from))
                        .reversed())
                .toList();
    }

    /** Whether the attendance of a course may be recorded by the caller now: it is open or was held. */
    public boolean may(Caller caller, RecordRow course) {
        TrainingCourseRecord kind = register.courses().kind();
        return caller.may(IctWorkPermissions.LEARNING_EDIT)
                && (course.state().equals(kind.open) || course.state().equals(kind.held));
    }

    /** The half-days of a course in their order. */
    public List<HalfDay> halves(RecordRow course) {
        TrainingCourseRecord kind = register.courses().kind();
        return course.lines(kind.sessions).stream()
                .map(line -> new HalfDay(line.get(kind.sessionDay), line.get(kind.half)))
                .sorted()
                .toList();
    }

    /** The sheet of a half-day; people without that half-day are not on it. */
    public Sheet sheet(Caller caller, RecordRow course, HalfDay half) {
        caller.require(IctWorkPermissions.LEARNING_EDIT);
        RecordService<CourseEnrolmentRecord> enrolments = register.enrolments();
        CourseEnrolmentRecord kind = enrolments.kind();
        List<RecordRow> heads =
                enrolments.all(caller, RecordFilter.of(kind.course.is(course.id()), kind.in(kind.enrolled)));
        Map<Long, List<RecordLine>> lines = enrolments.lines(
                caller.office(), kind.halves, heads.stream().map(RecordRow::id).toList());
        List<RecordRow> there = new ArrayList<>();
        Set<Long> present = new java.util.HashSet<>();
        for (RecordRow head : heads) {
            RecordRow row = head.with(kind.halves, lines.getOrDefault(head.id(), List.of()));
            Optional<RecordLine> line = line(row, half);
            if (line.isPresent()) {
                there.add(row);
                if (line.get().get(kind.present)) {
                    present.add(row.id());
                }
            }
        }
        return new Sheet(half, there, present);
    }

    private Optional<RecordLine> line(RecordRow enrolment, HalfDay half) {
        CourseEnrolmentRecord kind = register.enrolments().kind();
        return enrolment.lines(kind.halves).stream()
                .filter(line -> half.equals(new HalfDay(line.get(kind.day), line.get(kind.half))))
                .findFirst();
    }

    /**
     * Records who was there.
     *
     * @param seen    the sheet as the caller saw it
     * @param present keys of the enrolments whose person was there; everybody else of the sheet was not
     * @return how many people's attendance changed
     * @throws org.khet.portal.api.outcome.Outdated if somebody recorded one of them first; nothing is stored
     * @throws Rejected if a key is not on the sheet
     */
    public int save(Caller caller, Sheet seen, Set<Long> present) {
        caller.require(IctWorkPermissions.LEARNING_EDIT);
        long known = seen.participants().stream()
                .filter(row -> present.contains(row.id()))
                .count();
        if (known != present.size()) {
            throw Rejected.of("", "ict.error.sheet-stranger");
        }
        List<RecordRow> changed = seen.participants().stream()
                .filter(row -> present.contains(row.id()) != seen.present().contains(row.id()))
                .toList();
        transactions.run(() -> changed.forEach(row -> record(caller, row, seen.half(), present.contains(row.id()))));
        return changed.size();
    }

    private void record(Caller caller, RecordRow row, HalfDay half, boolean there) {
        RecordService<CourseEnrolmentRecord> enrolments = register.enrolments();
        CourseEnrolmentRecord kind = enrolments.kind();
        RecordLine ticked = line(row, half).orElseThrow();
        List<RecordDraft> halves = row.lines(kind.halves).stream()
                .map(line -> new RecordDraft()
                        .ofLine(line.id())
                        .with(kind.present, line.id() == ticked.id() ? there : line.get(kind.present)))
                .toList();
        // the action asks for the marks too: those that stand there stay
        RecordDraft asked = new RecordDraft()
                .with(kind.halves, halves)
                .with(kind.before, row.get(kind.before).orElse(null))
                .with(kind.after, row.get(kind.after).orElse(null));
        enrolments.act(caller, row, kind.attend, asked, "");
    }
}
