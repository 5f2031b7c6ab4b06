package org.khet.portal.security.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.Patience;

/** Half past eight: many passwords at once. */
class SignInQueueTest {
    private static final int PEOPLE = 300;
    private static final int FULL = 2 + 40;
    /** Of those who come at the same moment, so many at most squeeze in between counting and waiting. */
    private static final int MORE = 20;

    @Test
    void of300AtOnce_twoAreChecked_fortyWait_theOthersAreToldAtOnce() throws Exception {
        var queue = new SignInQueue(2, 40, Duration.ofSeconds(60));
        var checking = new AtomicInteger();
        var most = new AtomicInteger();
        var go = new CountDownLatch(1);
        var told = new Semaphore(0);
        List<Future<Optional<String>>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (int i = 0; i < PEOPLE; i++) {
                answers.add(threads.submit(() -> {
                    Optional<String> answer = queue.call(() -> {
                        most.accumulateAndGet(checking.incrementAndGet(), Math::max);
                        await(go);
                        checking.decrementAndGet();
                        return "in";
                    });
                    if (answer.isEmpty()) {
                        told.release();
                    }
                    return answer;
                }));
            }
            told.acquire(PEOPLE - FULL - MORE);
            go.countDown();
        }

        long in = 0;
        for (Future<Optional<String>> answer : answers) {
            in += answer.get().isPresent() ? 1 : 0;
        }
        assertThat(in).isBetween((long) FULL, (long) FULL + MORE);
        assertThat(most).hasValue(2);
    }

    @Test
    void whoComesWhileFortyWait_isToldAtOnce_andNobodyMoreGetsIn() throws Exception {
        var queue = new SignInQueue(2, 40, Duration.ofSeconds(60));
        var busy = new CountDownLatch(2);
        var go = new CountDownLatch(1);
        var in = new AtomicInteger();
        List<Thread> early = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            early.add(Thread.ofPlatform()
                    .start(() -> queue.call(() -> {
                        busy.countDown();
                        await(go);
                        return in.incrementAndGet();
                    })));
        }
        await(busy);
        for (int i = 0; i < 40; i++) {
            Thread person = Thread.ofPlatform().start(() -> queue.call(in::incrementAndGet));
            awaitState(person, Thread.State.TIMED_WAITING);
            early.add(person);
        }

        for (int i = FULL; i < PEOPLE; i++) {
            assertThat(queue.call(in::incrementAndGet)).isEmpty();
        }

        go.countDown();
        for (Thread person : early) {
            person.join();
        }
        assertThat(in).hasValue(FULL);
    }

    @Test
    void whoseTurnDoesNotComeInTime_isTold_withNothingDone() throws Exception {
        var queue = new SignInQueue(1, 40, Duration.ofMillis(1));
        var busy = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var done = new AtomicInteger();
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Optional<Integer>> first = threads.submit(() -> queue.call(() -> {
                busy.countDown();
                await(go);
                return done.incrementAndGet();
            }));
            await(busy);

            assertThat(queue.call(done::incrementAndGet)).isEmpty();

            go.countDown();
            assertThat(first.get()).contains(1);
        }
        assertThat(queue.call(done::incrementAndGet)).contains(2);
    }

    @Test
    void turnsComeInTheOrderInWhichPeopleCame_whoJustHadOneIsTheLast() throws Exception {
        var queue = new SignInQueue(1, 40, Duration.ofSeconds(60));
        var began = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        List<String> turns = Collections.synchronizedList(new ArrayList<>());
        Thread first = Thread.ofPlatform().start(() -> {
            queue.call(() -> {
                turns.add("somchai");
                began.countDown();
                await(go);
                return true;
            });
            queue.call(() -> turns.add("somchai again"));
        });
        await(began);
        List<Thread> others = new ArrayList<>();
        for (String name : List.of("somsri", "malee", "anan")) {
            Thread other = Thread.ofPlatform().start(() -> queue.call(() -> turns.add(name)));
            awaitState(other, Thread.State.TIMED_WAITING);
            others.add(other);
        }

        go.countDown();

        first.join();
        for (Thread other : others) {
            other.join();
        }
        assertThat(turns).containsExactly("somchai", "somsri", "malee", "anan", "somchai again");
    }

    private static void awaitState(Thread thread, Thread.State state) {
        Patience.until(thread.getName() + " is " + state, () -> {
            assertThat(thread.isAlive()).isTrue();
            return thread.getState() == state;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
