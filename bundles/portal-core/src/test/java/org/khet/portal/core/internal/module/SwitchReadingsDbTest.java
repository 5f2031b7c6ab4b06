package org.khet.portal.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.Patience;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** How the picture of the switches is read: when there is something new only, and never backwards. */
@OnEachDatabase
class SwitchReadingsDbTest {
    private static final ModuleId ICT = new ModuleId("ict");
    private static final ModuleId ROOMS = new ModuleId("rooms");
    private final TestDatabase database;
    private final AtomicInteger pictures = new AtomicInteger();
    private final Semaphore marks = new Semaphore(0);
    private final CountDownLatch oldIsRead = new CountDownLatch(1);
    private final CountDownLatch oldGoesOn = new CountDownLatch(1);
    private StoredSwitches switches;
    private OfficeId kt1;

    SwitchReadingsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        CoreServices core = new CoreServices(database);
        kt1 = core.office("KT1");
        switches = new StoredSwitches(
                database.transactions(),
                new SwitchRepository(new WatchedUnit(database.unit())),
                new ModuleDependencies(),
                core.audit,
                core.clock);
    }

    @AfterEach
    void stop() {
        switches.stop();
    }

    @Test
    void olderReadingThatTookLong_doesNotTakeThePlaceOfANewerOne() throws InterruptedException {
        Thread slow = Thread.ofPlatform().name("slow").start(() -> turnOn(ICT));
        assertThat(oldIsRead.await(20, TimeUnit.SECONDS)).isTrue();
        Thread quick = Thread.ofPlatform().start(() -> turnOn(ROOMS));
        Patience.until(
                "the other one waits or is done", () -> !quick.isAlive() || quick.getState() == Thread.State.BLOCKED);

        oldGoesOn.countDown();
        slow.join();
        quick.join();

        assertThat(switches.on(kt1)).containsExactlyInAnyOrder(ICT, ROOMS);
    }

    @Test
    void asLongAsNothingIsSwitched_noRowIsRead() throws InterruptedException {
        turnOn(ICT);
        int read = pictures.get();
        marks.drainPermits();

        assertThat(marks.tryAcquire(2, 20, TimeUnit.SECONDS)).as("looked twice").isTrue();

        assertThat(pictures).hasValue(read);
        turnOn(ROOMS);
        assertThat(pictures).hasValueGreaterThan(read);
    }

    private void turnOn(ModuleId module) {
        switches.set(TestCaller.in(kt1).with(ModuleSwitches.SWITCH), module, true);
    }

    /** Counts what is read, and lets the thread "slow" wait with what it has read. */
    private final class WatchedUnit implements UnitOfWork {
        private final UnitOfWork real;

        WatchedUnit(UnitOfWork real) {
            this.real = real;
        }

        @Override
        public <T extends @Nullable Object> T in(OfficeId office, Function<EntityManager, T> work) {
            return real.in(office, work);
        }

        @Override
        public <T extends @Nullable Object> T across(Set<OfficeId> offices, Function<EntityManager, T> work) {
            return real.across(offices, work);
        }

        @Override
        public <T extends @Nullable Object> T runtime(Function<EntityManager, T> work) {
            T found = real.runtime(work);
            if (found instanceof SwitchRepository.Mark) {
                marks.release();
            } else if (found instanceof Map) {
                pictures.incrementAndGet();
                if (Thread.currentThread().getName().equals("slow")) {
                    oldIsRead.countDown();
                    await(oldGoesOn);
                }
            }
            return found;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
