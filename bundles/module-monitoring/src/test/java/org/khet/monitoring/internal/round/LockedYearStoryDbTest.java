package org.khet.monitoring.internal.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.monitoring.internal.MonitoringFixture.YEAR;
import static org.khet.monitoring.internal.MonitoringFixture.person;

import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.indicator.ResultKind;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Fiscal year 2567 is locked: no round, indicator or result of it is new, a round that was planned goes on. Source: CORE-42, core B-14. */
@OnEachDatabase
class LockedYearStoryDbTest {
    private final TestDatabase database;
    private MonitoringFixture at;

    LockedYearStoryDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
    }

    @BeforeEach
    void aProjectIsFollowed() {
        at = new MonitoringFixture(database);
        at.item(at.project("2567-1", "จ้างครูธุรการโรงเรียน 17 อัตรา"));
    }

    private static void locked(ThrowingCallable call) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(call)
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("records.error.year-locked"));
    }

    @Test
    void roundIndicatorAndTypedResultOfALockedYearAreNotMade() {
        long tool = at.tool().id();
        RecordRow measured = at.active(at.indicator("KPI-1", Direction.UP, Period.YEAR, "80"));
        at.years.lock(SampleOffices.KT1, YEAR);

        locked(() -> at.records.rounds.create(person(10), at.round(2, tool)));
        locked(() -> at.records.indicators.create(person(10), at.indicator("KPI-2", Direction.UP, Period.YEAR, "80")));
        ResultKind results = at.records.results.kind();
        locked(() -> at.records.results.create(
                person(10),
                new RecordDraft()
                        .with(results.indicator, measured.id())
                        .with(results.period, Period.YEAR)
                        .with(results.result, new BigDecimal("85"))));
    }

    @Test
    void resultThatWasTypedBeforeIsConfirmed_andRoundThatWasPlannedIsOpened() {
        RecordRow measured = at.active(at.indicator("KPI-1", Direction.UP, Period.YEAR, "80"));
        ResultKind results = at.records.results.kind();
        RecordRow typed = at.records.results.create(
                person(10),
                new RecordDraft()
                        .with(results.indicator, measured.id())
                        .with(results.period, Period.YEAR)
                        .with(results.result, new BigDecimal("85")));
        RoundKind rounds = at.records.rounds.kind();
        RecordRow planned =
                at.records.rounds.create(person(10), at.round(1, at.tool().id()));
        RecordRow filled = at.records.rounds.act(person(10), planned, rounds.fill);
        at.years.lock(SampleOffices.KT1, YEAR);

        locked(() -> at.records.results.change(
                person(10), typed, RecordDraft.of(typed).with(results.result, new BigDecimal("95"))));
        RecordRow confirmed = at.records.results.act(person(11), typed, results.confirm);
        assertThat(confirmed.state()).isEqualTo(results.confirmed);
        RecordRow open = at.records.rounds.act(person(10), filled, rounds.start);
        assertThat(open.state()).isEqualTo(rounds.open);
        assertThat(at.reports(open)).hasSize(1);
    }
}
