package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.khet.ict.internal.learning.LearningMediaRecord;
import org.khet.ict.internal.learning.MediaPermission;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** The catalogue of media. Source: ict ICT-81. */
@OnEachDatabase
class LearningMediaKindDbTest extends RecordContract<LearningMediaRecord> {
    private static final String LINK = "https://media.example/1";
    private int made;

    LearningMediaKindDbTest(TestDatabase database) {
        super(database, new LearningMediaRecord());
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.code, "M-" + ++made)
                .with(kind.address, LINK)
                .with(kind.permission, MediaPermission.OWN);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.relink) ? draft.with(kind.address, LINK) : draft;
    }

    @Test
    void withoutPermissionItIsNotPublished_useCountsOnceForAPersonAndDay() {
        RecordRow video = service.create(person(12), draft().with(kind.permission, MediaPermission.ASKED));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.act(person(12), video, kind.publish))
                .satisfies(no -> assertThat(no.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.media-permission"));
        assertThatExceptionOfType(Rejected.class)
                .as("given, but where is that written")
                .isThrownBy(() -> service.change(
                        person(12),
                        video,
                        RecordDraft.of(video)
                                .with(kind.permission, MediaPermission.GIVEN)
                                .with(kind.evidence, "")));
        RecordRow given = service.change(
                person(12),
                video,
                RecordDraft.of(video)
                        .with(kind.permission, MediaPermission.GIVEN)
                        .with(kind.evidence, "หนังสืออนุญาต 3/2570"));
        RecordRow shown = service.act(person(12), given, kind.publish);
        RecordRow once = service.act(person(15), shown, kind.use);
        RecordRow twice = service.act(person(15), service.open(person(15), once.id()), kind.use);
        RecordRow other = service.act(person(17), service.open(person(17), twice.id()), kind.use);
        assertThat(other.get(kind.count)).isEqualTo(2);
        assertThat(service.open(person(12), other.id()).lines(kind.uses)).hasSize(2);
    }
}
