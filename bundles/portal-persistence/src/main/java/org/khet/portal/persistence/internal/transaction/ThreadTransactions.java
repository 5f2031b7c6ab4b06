package org.khet.portal.persistence.internal.transaction;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.OfficeScope;
import org.khet.portal.api.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection per thread, shared by all units of work that join. See the ADR on transaction boundaries. */
@Component(service = {Transactions.class, ThreadTransactions.class})
public final class ThreadTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadTransactions.class);
    private static final int REPEATS = 3;
    private static final int LONGEST_PAUSE_MILLIS = 50;

    private final DataSource pool;

    @SuppressWarnings("ThreadLocalUsage") // goes with its pool; a static one would mix transactions of two databases
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    /** Transactions on connections of this pool. */
    @Activate
    public ThreadTransactions(
            @Reference(policyOption = ReferencePolicyOption.GREEDY, target = "(khet.kind=*)") DataSource pool) {
        this.pool = pool;
    }

    @Override
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        Transaction running = current.get();
        return running == null ? outermost(work) : joined(running, work);
    }

    @Override
    public void beforeCommit(Runnable action) {
        Transaction running = current.get();
        if (running == null) {
            throw new IllegalStateException("no transaction on this thread");
        }
        running.beforeCommit(action);
    }

    @Override
    public void afterCommit(Runnable action) {
        Transaction running = current.get();
        if (running == null) {
            action.run();
        } else {
            running.afterCommit(action);
        }
    }

    @Override
    public int changes() {
        Transaction running = current.get();
        return running == null ? 0 : running.changes();
    }

    @Override
    public int changes(String table) {
        Transaction running = current.get();
        return running == null ? 0 : running.changes(table);
    }

    @Override
    public boolean isOpen() {
        return current.get() != null;
    }

    /** Works on rows of these offices in the thread's transaction, or in one of its own. */
    <T extends @Nullable Object> T work(JpaUnit unit, Set<Long> offices, Function<EntityManager, T> work) {
        return call(() -> {
            Transaction running = java.util.Objects.requireNonNull(current.get());
            EntityManager manager = running.manager(unit, offices);
            return OfficeScope.call(offices, () -> work.apply(manager));
        });
    }

    /** The thread's connection for a unit that joins; {@code null} outside a transaction. */
    @Nullable Connection shared() {
        Transaction running = current.get();
        return running == null ? null : running.shared();
    }

    private static <T extends @Nullable Object> T joined(Transaction running, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            running.condemn(e);
            throw e;
        } catch (Error e) {
            running.condemn(new IllegalStateException(e));
            throw e;
        }
    }

    private <T extends @Nullable Object> T outermost(Supplier<T> work) {
        for (int repeat = 0; ; repeat++) {
            try {
                return once(work);
            } catch (RuntimeException e) {
                if (repeat == REPEATS || !FailureTranslator.isWorthAnotherTry(e)) {
                    throw FailureTranslator.toOutcome(e);
                }
                LOG.debug("deadlock or lost serialisation, run again from the start", e);
                pause(repeat);
            }
        }
    }

    private <T extends @Nullable Object> T once(Supplier<T> work) {
        List<Runnable> afterCommit;
        T result;
        Transaction transaction = begin();
        current.set(transaction);
        try {
            result = work.get();
            transaction.commit();
            afterCommit = transaction.afterCommit();
        } catch (SQLException e) {
            throw new IllegalStateException("the commit failed", e);
        } finally {
            try {
                transaction.end();
            } finally {
                current.remove();
            }
        }
        afterCommit.forEach(ThreadTransactions::runQuietly);
        return result;
    }

    private Transaction begin() {
        try {
            return new Transaction(pool.getConnection());
        } catch (SQLException e) {
            throw new OutOfService(FailureTranslator.part(e), e);
        }
    }

    private static void runQuietly(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.error("what was to follow a commit failed; the commit stands", e);
        }
    }

    private static void pause(int repeat) {
        try {
            TimeUnit.MILLISECONDS.sleep(
                    ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS) * (long) (repeat + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutOfService(OutOfService.Part.DATABASE, e);
        }
    }
}
