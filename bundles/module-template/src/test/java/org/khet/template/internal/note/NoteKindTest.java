package org.khet.template.internal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeRecords;
import org.khet.portal.testkit.record.SampleDraft;

/** The rules of a note, without a database. */
class NoteKindTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final FakeRecords<NoteKind> notes = new FakeRecords<>(new NoteKind(), clock);
    private final NoteKind kind = notes.kind();
    private final TestCaller clerk = TestCaller.of(SampleOffices.KT1, 13).with(NoteKind.VIEW, NoteKind.POST);

    @Test
    void noteIsShownOnItsLastDay_notOnTheNext() {
        notes.create(clerk, SampleDraft.of(kind, TODAY));
        assertThat(notes.count(clerk, RecordFilter.ALL.in("shown"))).isEqualTo(1);

        clock.pass(Duration.ofDays(1));
        assertThat(notes.count(clerk, RecordFilter.ALL.in("shown"))).isZero();
        assertThat(notes.count(clerk, RecordFilter.ALL.in("ended"))).isEqualTo(1);
    }

    @Test
    void noteIsTakenDownWithAReason() {
        RecordRow note = notes.create(clerk, SampleDraft.of(kind, TODAY));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> notes.act(clerk, note, kind.withdraw));

        RecordRow down = notes.act(clerk, note, kind.withdraw, new RecordDraft(), "เลื่อนการประชุม");
        assertThat(down.state()).isEqualTo(kind.withdrawn);
        assertThat(notes.actions(clerk, down)).isEmpty();
    }
}
