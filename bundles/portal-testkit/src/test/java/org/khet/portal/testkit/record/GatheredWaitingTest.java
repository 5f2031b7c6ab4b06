package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.waiting.WaitingSource.Waiting;
import org.khet.portal.testkit.SampleOffices;
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
