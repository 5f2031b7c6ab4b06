package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.persistence.RequestCache;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordService.CountedList;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.waiting.WaitingSource.Waiting;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What waits in all kinds of a module, as the home page asks: the oldest of all, with few statements whatever stands open. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class GatheredWaitingTest extends RecordContract<Contracts> {
    GatheredWaitingTest(TestDatabase database) {
        super(database, new Contracts());
    }

    private List<Waiting> waiting(int most) {
        return fixture.views().waiting(List.of(service), person(12), most);
    }

    private long statements() {
        long before = fixture.database().statements();
        waiting(50);
        return fixture.database().statements() - before;
    }

    @Test
    void longestWaitingAreTold_noMoreThanAsked_withTheirTitles() {
        RecordRow first = made(13);
        made(13);
        made(13);

        assertThat(waiting(50))
                .hasSize(3)
                .isSortedAccordingTo((one, other) -> one.since().compareTo(other.since()));
        assertThat(waiting(2)).hasSize(2).extracting(Waiting::link).contains(kind.pageAddress(first.id()));
        assertThat(waiting(1)).extracting(Waiting::title).containsExactly(first.get(kind.title));
    }

    @Test
    void recordAtWhichAllOfThemPoint_isReadOnce() {
        RecordRow common = made(13);
        kind.guarded(() -> {
            assertThat(service.find(SampleOffices.KT1, common.id())).isPresent();
            return Optional.empty();
        });
        made(13);
        made(13);
        long few = statements();
        for (int i = 0; i < 5; i++) {
            made(13);
        }

        assertThat(statements()).isEqualTo(few);
        assertThat(waiting(50)).hasSize(8);
    }

    /** As a module with so many registers; in none but that of this test anything stands. */
    private List<RecordService<?>> registers(int empty) {
        List<RecordService<?>> all = new ArrayList<>();
        for (int i = 0; i < empty; i++) {
            all.add(fixture.of(new Vouchers()));
        }
        all.add(service);
        return all;
    }

    private long statements(List<RecordService<?>> services) {
        fixture.views().waiting(services, keeperOfAll(), 50);
        long before = fixture.database().statements();
        fixture.views().waiting(services, keeperOfAll(), 50);
        return fixture.database().statements() - before;
    }

    private Caller keeperOfAll() {
        return person(12).with(new Vouchers().permissions().toArray(Permission[]::new));
    }

    @Test
    void registersInWhichNothingWaits_areAskedTogether_notOneByOne() {
        assertThat(statements(registers(15))).as("of 16 empty ones").isEqualTo(1);
        made(13);
        long few = statements(registers(1));

        assertThat(statements(registers(15))).as("one that has something").isEqualTo(few);
        assertThat(statements(registers(31))).as("16 with each statement").isEqualTo(few + 1);
    }

    @Test
    void whatWaitsInSomeOfManyRegisters_isWhatWaitsInEachByItself() {
        made(13);
        act(made(13), kind.ask);
        List<Waiting> alone = waiting(50);

        assertThat(alone).hasSize(2);
        assertThat(fixture.views().waiting(registers(20), keeperOfAll(), 50)).isEqualTo(alone);
    }

    /** As many others wait on the home page already: rows of what would stand behind them are not read. */
    @Test
    void whatWouldStandBehindOthersIsLeftOut_andNotRead() {
        made(13);
        made(13);
        Instant later = Instant.parse("2100-01-01T00:00:00Z");

        assertThat(fixture.views().waiting(List.of(service), person(12), 50, later))
                .isEqualTo(waiting(50));
        assertThat(fixture.views().waiting(List.of(service), person(12), 50, Instant.EPOCH))
                .isEmpty();
        assertThat(asked(() -> fixture.views().waiting(List.of(service), person(12), 50, Instant.EPOCH)))
                .as("keys alone")
                .isEqualTo(1);
    }

    /** It was made before the others came, and asked for after them: its steps tell that. */
    @Test
    void whatCameIntoItsStateAfterOthers_isLeftOutByItsSteps() {
        RecordRow early = made(13);
        fixture.clock().pass(Duration.ofMinutes(5));
        Instant others = fixture.clock().instant();
        fixture.clock().pass(Duration.ofMinutes(5));
        assertThat(fixture.views().waiting(List.of(service), keeperOfAll(), 50, others))
                .hasSize(1);

        act(early, kind.ask);
        assertThat(fixture.views().waiting(List.of(service), keeperOfAll(), 50)).hasSize(1);
        assertThat(asked(() -> assertThat(fixture.views().waiting(List.of(service), keeperOfAll(), 50, others))
                        .isEmpty()))
                .as("keys and steps")
                .isEqualTo(2);
    }

    private long asked(Runnable question) {
        long before = fixture.database().statements();
        question.run();
        return fixture.database().statements() - before;
    }

    /** The home page asks whether a card concerns somebody and then for its figure, and what waits in several places. */
    @Test
    void partsOfOnePageAskTheSameOnce_anotherOfficeForItself_andAfreshAfterAChange() {
        made(13);
        made(13);
        Caller other = TestCaller.in(SampleOffices.KT2).with(kind.permissions().toArray(Permission[]::new));
        Runnable count = () -> service.count(person(13), RecordFilter.ALL);
        RequestCache.run(() -> {
            assertThat(service.count(person(13), RecordFilter.ALL)).isEqualTo(2);
            assertThat(asked(count)).as("the same count").isZero();
            assertThat(service.count(other, RecordFilter.ALL)).isZero();
            assertThat(statements()).as("what waits, with its rows").isGreaterThan(statements());

            made(13);
            assertThat(service.count(person(13), RecordFilter.ALL)).isEqualTo(3);
            assertThat(waiting(50)).hasSize(3);
        });

        assertThat(asked(count)).as("of the next page").isEqualTo(1);
    }

    /** As a card of the home page asks. */
    @Test
    void listsOfSeveralKindsAreCountedByOneStatement_eachAsByItself() {
        made(13);
        act(made(13), kind.ask);
        List<CountedList> lists = List.of(
                new CountedList(service, RecordFilter.ALL),
                new CountedList(fixture.of(new Vouchers()), RecordFilter.ALL),
                new CountedList(service, RecordFilter.of(kind.in(kind.drafted, kind.asked))),
                new CountedList(service, RecordFilter.of(kind.in(kind.asked))));

        assertThat(service.counts(keeperOfAll(), lists)).containsExactly(2, 0, 2, 1);
        assertThat(asked(() -> service.counts(keeperOfAll(), lists))).isEqualTo(1);
        assertThat(service.counts(
                        TestCaller.in(SampleOffices.KT2).with(kind.permissions().toArray(Permission[]::new)), lists))
                .as("another office")
                .containsExactly(0, 0, 0, 0);
        assertThat(service.counts(TestCaller.of(SampleOffices.KT1, 13).with(Vouchers.VIEW), lists))
                .as("who does not see contracts")
                .containsExactly(0, 0, 0, 0);
    }

    @Test
    void guardThatFailsInTheDatabase_closesItsOwnAction_whatElseWaitsIsTold() {
        RecordRow other = act(made(13), kind.ask);
        made(13);
        kind.guarded(() -> fixture.database().unit().in(SampleOffices.KT1, em -> {
            throw new IllegalStateException("a fault of the module");
        }));

        assertThat(waiting(50)).extracting(Waiting::link).containsExactly(kind.pageAddress(other.id()));
    }
}
