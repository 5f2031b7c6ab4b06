package org.khet.portal.core.internal.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.testkit.Patience;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The connection that holds the lock of a change of modules breaks while the change goes on. */
@OnEachDatabase
class LostLockDbTest {
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final String HOLDERS =
            " from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database"
                    + " where datname = current_database())";

    private final TestDatabase database;

    LostLockDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void itIsTakenAgainAtOnce_andNobodyElseGetsIn() {
        NodeLocks one = new NodeLocks(database.connections(), isShared(), LOOK);
        NodeLocks other = new NodeLocks(database.connections(), isShared(), LOOK);

        boolean done = one.alone("modules", () -> {
            if (isShared()) {
                long before = database.number("select max(pid)" + HOLDERS);
                cut();
                await(() -> database.number("select count(*)" + HOLDERS + " and pid <> " + before) == 1);
                assertThat(other.alone("modules", () -> {})).isFalse();
            }
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        });

        assertThat(done).isTrue();
        assertThat(other.alone("modules", () -> {})).as("given back").isTrue();
    }

    @Test
    void anotherNodeHasItMeanwhile_theWorkHereIsInterrupted() throws Exception {
        if (!isShared()) {
            assertThat(new NodeLocks(database.connections(), false).alone("modules", () -> {}))
                    .as("one node only")
                    .isTrue();
            return;
        }
        CountDownLatch otherHas = new CountDownLatch(1);
        CountDownLatch oneIsTold = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        NodeLocks one = new NodeLocks(after(first, otherHas), true, LOOK);
        NodeLocks other = new NodeLocks(database.connections(), true, LOOK);
        try (var threads = Executors.newFixedThreadPool(2)) {
            CountDownLatch works = new CountDownLatch(1);
            Future<Boolean> interrupted = threads.submit(() -> {
                AtomicBoolean told = new AtomicBoolean();
                one.alone("modules", () -> {
                    works.countDown();
                    try {
                        boolean _ = oneIsTold.await(60, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        told.set(true);
                    }
                });
                return told.get();
            });
            assertThat(works.await(60, TimeUnit.SECONDS)).isTrue();
            cut();
            await(() -> holders() == 0);
            boolean taken = other.alone("modules", () -> {
                otherHas.countDown();
                assertThat(get(interrupted)).isTrue();
            });
            assertThat(taken).isTrue();
            oneIsTold.countDown();
        }
    }

    /** Connections of a node that is cut off until the latch is down; the first one comes at once. */
    private DataSource after(AtomicBoolean first, CountDownLatch latch) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    if (method.getName().equals("getConnection") && !first.getAndSet(false)) {
                        assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
                    }
                    try {
                        return method.invoke(database.connections(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private boolean isShared() {
        return database.kind() == DatabaseKind.POSTGRESQL;
    }

    private long holders() {
        return database.number("select count(*)" + HOLDERS);
    }

    private void cut() {
        assertThat(database.number("select count(*) from (select pg_terminate_backend(pid)" + HOLDERS + ") ended"))
                .isEqualTo(1);
    }

    private static boolean get(Future<Boolean> future) {
        try {
            return future.get(90, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        Patience.until("the lock", condition);
    }
}
