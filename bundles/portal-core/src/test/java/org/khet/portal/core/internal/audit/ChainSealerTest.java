package org.khet.portal.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;

/** The database is away while entries wait for their seal. */
class ChainSealerTest {
    /** Four tries: one at the news, three at the looks after it, half a second from each other. */
    private final CountDownLatch tries = new CountDownLatch(4);

    @Test
    void sealerTriesAgainWithEachLook_notAllTheTime() throws InterruptedException {
        var news = new UnsealedOffices();
        news.of(1);
        long begin = System.nanoTime();
        var sealer = new ChainSealer(new ChainRepository(new NoTransactions(), new Away()), news);
        try {
            assertThat(tries.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            sealer.close();
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(1400));
    }

    private static OutOfService away() {
        return new OutOfService(OutOfService.Part.DATABASE, new IllegalStateException("away"));
    }

    private static final class NoTransactions implements UnitOfWork {
        @Override
        public <T extends @Nullable Object> T in(OfficeId office, Function<EntityManager, T> work) {
            throw away();
        }

        @Override
        public <T extends @Nullable Object> T across(Set<OfficeId> offices, Function<EntityManager, T> work) {
            throw away();
        }

        @Override
        public <T extends @Nullable Object> T runtime(Function<EntityManager, T> work) {
            throw away();
        }
    }

    private final class Away implements Transactions {
        @Override
        public <T extends @Nullable Object> T call(Supplier<T> work) {
            tries.countDown();
            throw away();
        }

        @Override
        public void beforeCommit(Runnable action) {}

        @Override
        public int changes() {
            return 0;
        }

        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public void afterCommit(Runnable action) {}
    }
}
