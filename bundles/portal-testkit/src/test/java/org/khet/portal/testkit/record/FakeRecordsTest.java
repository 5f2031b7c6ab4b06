package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeRecords;

/** Records without a database keep what the declaration of their kind says. */
class FakeRecordsTest {
    private final Trips kind = new Trips();
    private final FakeRecords<Trips> trips = new FakeRecords<>(kind, Clocks.at("2026-11-20T09:30"));
    private final TestCaller person =
            TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));

    private RecordDraft draft() {
        return SampleDraft.of(kind, LocalDate.of(2026, 11, 20));
    }

    @Test
    void tripIsNumberedWhenItIsAgreed_theSecondOfTwoIsTold() {
        RecordRow planned = trips.create(person, draft());
        assertThat(planned.get(kind.number)).isEmpty();

        RecordRow agreed = trips.act(person, planned, kind.agree);
        assertThat(agreed.state()).isEqualTo(kind.agreed);
        assertThat(agreed.get(kind.number).orElseThrow().running()).isEqualTo(1);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> trips.act(person, planned, kind.agree));
        assertThat(trips.steps(person, planned.id()))
                .extracting(RecordStep::past)
                .containsExactly("created", "agreed");
    }

    @Test
    void anotherOfficeHasNothingOfIt_whoLacksTheRightDoesNothing_anEmptyFormIsRefused() {
        RecordRow trip = trips.create(person, draft());
        TestCaller stranger = TestCaller.of(SampleOffices.KT2, 54).with(Trips.VIEW);
        assertThat(trips.count(stranger, RecordFilter.ALL)).isZero();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> trips.open(stranger, trip.id()));
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 14).with(Trips.VIEW);
        assertThat(trips.actions(reader, trip)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> trips.act(reader, trip, kind.agree));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> trips.create(person, new RecordDraft()))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains("unit", "title"));
    }
}
