package org.khet.training.internal.course;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.training.internal.plan.TrainingPlanKind;

/** What every register keeps, on each database. */
@OnEachDatabase
class SignInSheetKindContractDbTest extends RecordContract<SignInSheetKind> {
    private RecordService<CourseKind> courses;

    SignInSheetKindContractDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new TrainingPlanKind());
            return new SignInSheetKind();
        });
    }

    @Override
    protected void before() {
        courses = fixture.of(new CourseKind());
    }

    @Override
    protected RecordDraft draft() {
        CourseKind of = courses.kind();
        RecordRow course = courses.internal()
                .create(
                        person(12),
                        SampleDraft.of(of, TODAY)
                                .with(
                                        of.sessions,
                                        List.of(new RecordDraft()
                                                .with(
                                                        of.begins,
                                                        TODAY.plusDays(1)
                                                                .atTime(9, 0)
                                                                .toInstant(ZoneOffset.UTC))
                                                .with(of.sessionHours, BigDecimal.TEN)
                                                .with(of.topic, "หัวข้อ"))));
        return SampleDraft.of(kind, TODAY)
                .with(kind.course, course.id())
                .with(kind.hours, new BigDecimal("1.0"))
                .with(kind.people, List.of());
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.fills().isEmpty() ? draft : draft.with(kind.people, List.of());
    }
}
