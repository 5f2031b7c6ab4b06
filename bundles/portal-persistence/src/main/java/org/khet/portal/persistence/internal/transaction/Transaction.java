package org.khet.portal.persistence.internal.transaction;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.OfficeScope;
import org.khet.portal.api.persistence.RequestCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transaction that runs on a thread. Used by that thread only. */
final class Transaction {
    /** One entity manager for each unit and set of offices, so that nobody sees more than was asked for. */
    record Key(JpaUnit unit, Set<Long> offices) {}

    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private final Connection real;
    private final Connection shared;
    private final Map<Key, EntityManager> managers = new LinkedHashMap<>();
    private final Map<JpaUnit, Key> lastUsed = new HashMap<>();
    private final Deque<Runnable> beforeCommit = new ArrayDeque<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final Map<String, Integer> changing = new HashMap<>();
    private @Nullable RuntimeException failure;
    private int changes;

    Transaction(Connection real) {
        this.real = real;
        this.shared = SharedConnection.of(
                real, () -> condemn(new IllegalStateException("a unit of work rolled back")), this::changing);
    }

    Connection shared() {
        return shared;
    }

    /** How many statements were prepared on the shared connection that change or lock rows. */
    int changes() {
        return changes;
    }

    /** How many of them name this table, or may. */
    int changes(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        int sum = 0;
        for (Map.Entry<String, Integer> one : changing.entrySet()) {
            if (one.getKey().isEmpty() || one.getKey().contains(name)) {
                sum += one.getValue();
            }
        }
        return sum;
    }

    private void changing(String sql) {
        changes++;
        RequestCache.clear();
        changing.merge(sql, 1, Integer::sum);
    }

    /** From now on it can only be rolled back; the first reason is kept. */
    void condemn(RuntimeException reason) {
        if (failure == null) {
            failure = reason;
        }
    }

    void beforeCommit(Runnable action) {
        beforeCommit.add(action);
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    List<Runnable> afterCommit() {
        return afterCommit;
    }

    /** The entity manager of a unit for these offices, with all that the unit's other ones changed already written. */
    EntityManager manager(JpaUnit unit, Set<Long> offices) {
        Key key = new Key(unit, offices);
        Key last = lastUsed.put(unit, key);
        if (last != null && !last.equals(key)) {
            flush(last);
        }
        EntityManager known = managers.get(key);
        if (known != null) {
            return known;
        }
        EntityManager opened = unit.open(offices);
        managers.put(key, opened);
        opened.getTransaction().begin();
        return opened;
    }

    /**
     * Writes everything and makes it last. The entity managers are not asked to commit: after a flush they have nothing left
     * to write, and without a shared cache nothing to merge, while other threads wait for the locks.
     */
    void commit() throws SQLException {
        throwFailure();
        while (!beforeCommit.isEmpty()) {
            beforeCommit.removeFirst().run();
            throwFailure();
        }
        List.copyOf(managers.keySet()).forEach(this::flush);
        managers.forEach(
                (key, manager) -> inOffices(key, () -> manager.getTransaction().commit()));
        throwFailure();
        real.commit();
    }

    /** Lets the entity managers go, undoes everything that was not committed and gives the connection back. Never throws. */
    void end() {
        for (Map.Entry<Key, EntityManager> entry : managers.entrySet()) {
            quietly(() -> rollBack(entry.getValue()));
            quietly(entry.getValue()::close);
            entry.getKey().unit().leave();
        }
        quietly(real::rollback);
        quietly(real::close);
        if (changes > 0) {
            RequestCache.clear(); // what it read meanwhile may be undone
        }
    }

    private void flush(Key key) {
        EntityManager manager = managers.get(key);
        if (manager != null) {
            inOffices(key, manager::flush);
        }
    }

    private static void inOffices(Key key, Runnable work) {
        OfficeScope.<@Nullable Object>call(key.offices(), () -> {
            work.run();
            return null;
        });
    }

    private void throwFailure() {
        if (failure != null) {
            throw new IllegalStateException("an inner unit of work failed, the whole is rolled back", failure);
        }
    }

    private static void rollBack(EntityManager manager) {
        if (manager.getTransaction().isActive()) {
            manager.getTransaction().rollback();
        }
    }

    /** A thing that may fail while everything is being undone anyway. */
    private interface Ending {
        void run() throws SQLException;
    }

    private static void quietly(Ending ending) {
        try {
            ending.run();
        } catch (SQLException | RuntimeException e) {
            LOG.debug("while ending a transaction", e);
        }
    }
}
