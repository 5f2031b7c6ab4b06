package org.khet.portal.core.internal.node;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one node at a time may do: an advisory lock of PostgreSQL on a connection of its own, which the server gives back when
 * the node dies or is cut off. Embedded Derby has one node only, so there it is enough to look at our own.
 */
@Component(service = NodeLocks.class)
public final class NodeLocks {
    private static final Logger LOG = LoggerFactory.getLogger(NodeLocks.class);
    private static final int KHET = 0x6b686574;
    private static final int VALID_SECONDS = 2;
    private static final Duration LOOK = Duration.ofSeconds(3);
    private final DataSource database;
    private final boolean shared;
    private final Duration look;
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    /** @param database the portal's database and its kind */
    @Activate
    public NodeLocks(@Reference Map.Entry<Map<String, Object>, DataSource> database) {
        this(database.getValue(), "postgresql".equals(database.getKey().get("khet.kind")));
    }

    NodeLocks(DataSource database, boolean shared) {
        this(database, shared, LOOK);
    }

    /** @param look how often the connection of a lock is looked at */
    NodeLocks(DataSource database, boolean shared, Duration look) {
        this.database = database;
        this.shared = shared;
        this.look = look;
    }

    boolean alone(String what, Runnable work) {
        if (!own.add(what)) {
            return false;
        }
        try {
            if (!shared) {
                work.run();
                return true;
            }
            return locked(what, work);
        } finally {
            own.remove(what);
        }
    }

    private boolean locked(String what, Runnable work) {
        try (Held lock = Held.take(database, what, Thread.currentThread(), look)) {
            if (!lock.isHeld()) {
                return false;
            }
            work.run();
            return true;
        } catch (SQLException e) {
            LOG.warn("{} waits: the lock of the nodes cannot be asked for: {}", what, e.getMessage());
            return false;
        }
    }

    /**
     * A lock while its work goes on. Every few seconds its connection is looked at; when it broke, the lock is taken again at
     * once on another one, and if another node has it by then, the work is interrupted: two must never do it.
     */
    private static final class Held implements AutoCloseable {
        private final DataSource database;
        private final String what;
        private final Thread worker;
        private final CountDownLatch end = new CountDownLatch(1);
        private final Thread watch;
        private @Nullable Connection connection;
        private boolean lost;

        private Held(DataSource database, String what, Thread worker, Duration look) {
            this.database = database;
            this.what = what;
            this.worker = worker;
            this.watch = Thread.ofPlatform().daemon().name("khet-lock-" + what).unstarted(() -> watch(look));
        }

        static Held take(DataSource database, String what, Thread worker, Duration look) throws SQLException {
            Held held = new Held(database, what, worker, look);
            if (held.take()) {
                held.watch.start();
            }
            return held;
        }

        synchronized boolean isHeld() {
            return connection != null;
        }

        private synchronized boolean take() throws SQLException {
            Connection fresh = database.getConnection();
            boolean taken = false;
            try {
                taken = ask(fresh, "select pg_try_advisory_lock(?, ?)", what);
            } finally {
                if (!taken) {
                    fresh.close();
                }
            }
            connection = taken ? fresh : null;
            return taken;
        }

        private void watch(Duration look) {
            try {
                while (!end.await(look.toMillis(), TimeUnit.MILLISECONDS)) {
                    see();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void see() {
            if (end.getCount() == 0 || lost) {
                return;
            }
            try {
                if (connection != null && !answers(connection)) {
                    LOG.warn("the connection that held the lock of {} broke; it is taken again", what);
                    closeQuietly();
                }
                lost = connection == null && !take();
            } catch (SQLException away) {
                LOG.warn("the lock of {} cannot be taken again now: {}", what, away.getMessage());
            }
            if (lost) {
                LOG.error(
                        "another node has taken over {} while this one was cut off; the work here is interrupted",
                        what);
                worker.interrupt();
            }
        }

        /** Without an open transaction afterwards, which the server would end. */
        private static boolean answers(Connection connection) {
            try {
                boolean valid = connection.isValid(VALID_SECONDS);
                connection.commit();
                return valid;
            } catch (SQLException broken) {
                return false;
            }
        }

        @Override
        public synchronized void close() throws SQLException {
            end.countDown();
            Connection held = connection;
            if (held != null) {
                try (held) {
                    boolean _ = ask(held, "select pg_advisory_unlock(?, ?)", what);
                }
            }
        }

        private void closeQuietly() {
            try (Connection _ = connection) {
                connection = null;
            } catch (SQLException e) {
                LOG.debug("it was gone already", e);
            }
        }
    }

    /** Each question is a transaction of its own; the lock belongs to the connection. */
    private static boolean ask(Connection connection, String question, String what) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, KHET);
            statement.setInt(2, what.hashCode());
            try (ResultSet row = statement.executeQuery()) {
                boolean answer = row.next() && row.getBoolean(1);
                connection.commit();
                return answer;
            }
        }
    }
}
