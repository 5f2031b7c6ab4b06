package org.khet.portal.security.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.OutOfService;

/** Many people of the directory sign in at once. */
class QueryTimeoutTest {
    private static final int PLACES = 16;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final QueryTimeout patience = new QueryTimeout();
    private final CountDownLatch asked = new CountDownLatch(PLACES);
    private final CountDownLatch answer = new CountDownLatch(1);

    @Test
    void nextQuestionWaitsForAPlace() throws Exception {
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            fill(desks);
            FutureTask<String> next = new FutureTask<>(() -> patience.call(LONG, () -> "เจ้าหน้าที่ 13"));
            Thread waiting = Thread.ofPlatform().start(next);
            while (waiting.getState() != Thread.State.TIMED_WAITING && !next.isDone()) {
                Thread.onSpinWait();
            }
            answer.countDown();

            assertThat(next.get()).isEqualTo("เจ้าหน้าที่ 13");
        }
    }

    @Test
    void withoutAPlaceInTime_manyAreTold_notThatTheDirectoryIsSilent() throws InterruptedException {
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            fill(desks);
            try {
                assertThatExceptionOfType(OutOfService.class)
                        .isThrownBy(() -> patience.call(Duration.ofMillis(100), () -> "เจ้าหน้าที่ 13"))
                        .satisfies(busy -> assertThat(busy.part()).isEqualTo(OutOfService.Part.DIRECTORY_BUSY));
            } finally {
                answer.countDown();
            }
        }
    }

    private void fill(ExecutorService desks) throws InterruptedException {
        for (int desk = 0; desk < PLACES; desk++) {
            Future<Boolean> _ = desks.submit(() -> patience.call(LONG, () -> {
                asked.countDown();
                answer.await();
                return true;
            }));
        }
        asked.await();
    }
}
