package org.khet.portal.core.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;

/** A node with room for 40,000 lines, and 245 offices. */
class ImportSlotsTest {
    private static final Runnable NOTHING = () -> {};
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final ImportSlots slots = new ImportSlots(clock, 40_000);

    @Test
    void placeIsTakenBeforeTheFileIsRead() {
        ImportSlots.Slot first = slots.take(office(1));
        slots.take(office(1));
        busy(() -> slots.take(office(1)), 2);
        slots.take(office(2));
        slots.take(office(3));
        busy(() -> slots.take(office(4)), 4);

        first.close();

        assertThat(slots.take(office(4))).isNotNull();
    }

    @Test
    void oneOfficeNeverTakesTheRoomOfAll() {
        slots.take(office(1)).read(9_000, NOTHING);
        slots.take(office(1)).read(9_000, NOTHING);
        busy(() -> slots.take(office(1)), 2);

        for (int office = 2; office <= 12; office++) {
            slots.take(office(office)).read(1_000, NOTHING);
        }
        assertThat(slots.count()).isEqualTo(13);
    }

    @Test
    void fileLargerThanTheRoom_isTakenAlone_andRefusedBesideOthers() {
        ImportSlots.Slot alone = slots.take(office(1));
        alone.read(100_000, NOTHING);
        busy(() -> slots.take(office(2)), 1);
        alone.close();

        slots.take(office(3)).read(5_000, NOTHING);
        ImportSlots.Slot large = slots.take(office(2));
        busy(() -> large.read(36_000, NOTHING), 1);
        assertThat(slots.count()).as("its place is free again").isEqualTo(1);
    }

    @Test
    void fileThatNobodyTouches_isForgottenByTheClock_oneThatIsReadIsNot() {
        var dropped = new AtomicInteger();
        ImportSlots.Slot left = slots.take(office(1));
        left.read(30_000, dropped::incrementAndGet);
        ImportSlots.Slot read = slots.take(office(2));
        clock.pass(ImportSlots.IDLE.minusMinutes(1));
        left.touch();
        clock.pass(ImportSlots.IDLE.minusMinutes(1));
        busy(() -> slots.take(office(3)), 2);

        clock.pass(Duration.ofMinutes(1));

        slots.take(office(3)).read(20_000, NOTHING);
        assertThat(dropped).hasValue(1);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(left::touch);
        read.read(1, NOTHING);
        left.close();
        assertThat(slots.count()).isEqualTo(2);
    }

    private static void busy(Runnable work, int files) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.key()).isEqualTo("core.import.error.busy");
                            assertThat(problem.args()).containsExactly(files);
                        }));
    }

    private static OfficeId office(long key) {
        return new OfficeId(key);
    }
}
