package org.khet.training.internal.course;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.training.internal.certificate.TrainingCertificateKind;
import org.khet.training.internal.plan.TrainingPlanKind;

/** What every register keeps, on each database. */
@OnEachDatabase
class EnrolmentKindContractDbTest extends RecordContract<EnrolmentKind> {
    private RecordService<CourseKind> courses;

    EnrolmentKindContractDbTest(TestDatabase database) {
        super(database, fixture -> {
            fixture.of(new TrainingPlanKind());
            fixture.of(new TrainingCertificateKind());
            fixture.of(new SignInSheetKind());
            return new EnrolmentKind((row, now) -> Optional.empty(), office -> List.of());
        });
    }

    @Override
    protected Map<String, String> notAsked() {
        return Map.of(
                "draft: comes back, in its own record, until it is saved",
                "words are typed for who works elsewhere; the sample works here");
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
        return SampleDraft.of(kind, TODAY).with(kind.course, course.id()).with(kind.from, null);
    }
}
