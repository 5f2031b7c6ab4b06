package org.khet.template.internal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** The notice board, on each database; the stories of every kind come with the contract. */
@OnEachDatabase
class NoteKindDbTest extends RecordContract<NoteKind> {
    NoteKindDbTest(TestDatabase database) {
        super(database, new NoteKind());
    }

    @Test
    void contractAsksOfNotesWhatTheyHave_andNoNumber() {
        assertThat(asked())
                .contains(
                        "scope: unit is whose record it is",
                        "scope: another unit sees it and does nothing",
                        "draft: comes back, in its own record, until it is saved",
                        "file: what goes out comes in as it was",
                        "trail: each step with who did it")
                .noneMatch(story -> story.startsWith("number"));
    }

    @Test
    void noteIsShownUntilItsDayOrUntilItIsTakenDown() {
        service.create(person(13), draft());
        service.create(person(13), draft().with(kind.until, TODAY.plusDays(3)));
        walk(kind.withdrawn);

        assertThat(service.count(person(13), RecordFilter.ALL.in("shown"))).isEqualTo(2);
        assertThat(service.count(person(13), RecordFilter.ALL.in("ended"))).isEqualTo(1);
    }

    @Test
    void lastDayIsNotBeforeToday() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(person(13), draft().with(kind.until, TODAY.minusDays(1))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("shown_until"));
        assertThat(service.count(person(13), RecordFilter.ALL)).isZero();
    }

    @Test
    void clerkPostsForTheOwnGroupOnly_everybodyReadsIt() {
        UnitId own = new UnitId(13);
        var clerk = TestCaller.of(SampleOffices.KT1, 13).inUnit(own, NoteKind.VIEW, NoteKind.POST);
        RecordRow note = service.create(clerk, draft().with(kind.unit, own));

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> service.create(clerk, draft().with(kind.unit, new UnitId(14))));
        var reader = TestCaller.of(SampleOffices.KT1, 14).inUnit(new UnitId(14), NoteKind.VIEW);
        assertThat(service.open(reader, note.id()).get(kind.title)).isEqualTo("ตัวอย่าง");
        assertThat(service.actions(reader, note)).isEmpty();
    }
}
