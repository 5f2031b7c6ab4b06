package org.khet.ict.internal.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.learning.CourseEnrolmentRecord;
import org.khet.ict.internal.learning.CourseHalf;
import org.khet.ict.internal.learning.LearningMediaRecord;
import org.khet.ict.internal.learning.TrainingCourseRecord;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class CourseEnrolmentKindDbTest extends RecordContract<CourseEnrolmentRecord> {
    private RecordService<TrainingCourseRecord> courses;
    private int made;

    CourseEnrolmentKindDbTest(TestDatabase database) {
        super(database, fixture -> new CourseEnrolmentRecord(new TrainingCourseRecord(), new Places()));
    }

    @Override
    protected void before() {
        fixture.of(new LearningMediaRecord());
        courses = fixture.of(new TrainingCourseRecord());
    }

    @Override
    protected RecordDraft draft() {
        TrainingCourseRecord of = courses.kind();
        RecordDraft half = new RecordDraft().with(of.sessionDay, TODAY).with(of.half, CourseHalf.MORNING);
        RecordRow course = courses.internal()
                .create(
                        person(12),
                        SampleDraft.of(of, TODAY)
                                .with(of.code, "C-" + ++made)
                                .with(of.address, "https://learn.example/1")
                                .with(of.sessions, List.of(half)));
        return SampleDraft.of(kind, TODAY).with(kind.course, course.id());
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.attend) ? draft.with(kind.halves, List.of()) : draft;
    }

    @Override
    protected RecordDraft asked(Action action, State to) {
        RecordDraft draft = asked(action);
        return action.equals(kind.assess)
                ? draft.with(kind.after, new BigDecimal(to.equals(kind.failed) ? "10" : "80"))
                : draft;
    }

    /** Places without end; whoever comes passes. */
    private static final class Places implements CourseEnrolmentRecord.Seats {
        @Override
        public Optional<Problem> closed(RecordRow enrolment, RecordContext now) {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> notHeld(RecordRow enrolment, RecordContext now) {
            return Optional.empty();
        }

        @Override
        public List<RecordLine> halves(RecordRow enrolment, RecordContext now) {
            return List.of();
        }

        @Override
        public void take(RecordRow enrolment, RecordContext now) {
            // stays waiting
        }

        @Override
        public void release(RecordRow enrolment, RecordContext now) {
            // nobody waits
        }

        @Override
        public boolean passes(RecordRow enrolment, RecordContext now) {
            return enrolment
                    .get(((CourseEnrolmentRecord) enrolment.kind()).after)
                    .filter(mark -> mark.intValue() >= 50)
                    .isPresent();
        }
    }
}
