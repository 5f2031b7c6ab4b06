package org.khet.ict.internal.story;

import java.util.List;
import org.khet.ict.internal.learning.CourseHalf;
import org.khet.ict.internal.learning.LearningMediaRecord;
import org.khet.ict.internal.learning.TrainingCourseRecord;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class TrainingCourseKindDbTest extends RecordContract<TrainingCourseRecord> {
    private static final String LINK = "https://learn.example/1";
    private int made;

    TrainingCourseKindDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new LearningMediaRecord());
            return new TrainingCourseRecord();
        });
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.code, "C-" + ++made)
                .with(kind.address, LINK)
                .with(kind.sessions, List.of(half(CourseHalf.MORNING), half(CourseHalf.AFTERNOON)));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.relink) ? draft.with(kind.address, LINK) : draft;
    }

    private RecordDraft half(CourseHalf half) {
        return new RecordDraft().with(kind.sessionDay, TODAY).with(kind.half, half);
    }
}
