package org.khet.portal.api.persistence;

import java.util.function.Supplier;

/**
 * Transactions over all modules: one database connection per thread, shared by every unit of work that joins. The
 * outermost call opens and commits; inner calls join. On a deadlock or a lost serialisation the outermost call is run
 * again from the start, three times at most, so work has no effect outside the database. Never do remote calls, uploads
 * or printing inside. See the ADR on transaction boundaries.
 */
public interface Transactions {
    /**
     * Runs the work in the thread's transaction.
     *
     * @return what the work returns
     * @throws org.khet.portal.api.outcome.Outdated     if somebody saved first
     * @throws org.khet.portal.api.outcome.OutOfService if the database does not answer; nothing is stored
     */
    <T extends @org.jspecify.annotations.Nullable Object> T call(Supplier<T> work);

    /** As {@link #call}, without a result. */
    default void run(Runnable work) {
        this.<@org.jspecify.annotations.Nullable Object>call(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs the action at the end of the outermost work, still in the transaction, in the order of registering; for rows
     * whose locks shall be held as short as possible (counters, happenings, the audit trail).
     *
     * @throws IllegalStateException outside a transaction
     */
    void beforeCommit(Runnable action);

    /**
     * How many statements that change or lock rows the transaction on this thread has sent; 0 without one. As long as it stays, what the
     * transaction has read of its own rows is as it was.
     */
    int changes();

    /**
     * How many of these statements may have touched a table: those that name it, and those whose text is not known. Never less than those
     * that did; as long as it stays, rows of the table that the transaction itself has written are as it wrote them.
     */
    default int changes(String table) {
        return changes();
    }

    /** Whether a transaction runs on this thread. */
    boolean isOpen();

    /** Runs the action after the outermost commit on this thread; at once when no transaction is open; never after a rollback. */
    void afterCommit(Runnable action);
}
