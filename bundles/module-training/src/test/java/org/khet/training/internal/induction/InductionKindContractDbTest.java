package org.khet.training.internal.induction;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.training.internal.course.CourseKind;
import org.khet.training.internal.plan.TrainingPlanKind;

/** What every register keeps, on each database. */
@OnEachDatabase
class InductionKindContractDbTest extends RecordContract<InductionKind> {
    private RecordService<CourseKind> courses;

    InductionKindContractDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new TrainingPlanKind());
            return new InductionKind();
        });
    }

    @Override
    protected void before() {
        courses = fixture.of(new CourseKind());
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (!action.equals(kind.enrol)) {
            return draft;
        }
        CourseKind of = courses.kind();
        RecordDraft session = new RecordDraft()
                .with(of.begins, TODAY.plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC))
                .with(of.sessionHours, BigDecimal.TEN)
                .with(of.topic, "หัวข้อ");
        return draft.with(
                kind.course,
                courses.internal()
                        .create(person(12), SampleDraft.of(of, TODAY).with(of.sessions, List.of(session)))
                        .id());
    }
}
