package org.khet.portal.core.internal.node;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one node at a time may do: an advisory lock of PostgreSQL on a connection of its own, which the server gives back when
 * the node dies. Embedded Derby has one node only, so there it is enough to look at our own.
 */
@Component(service = NodeLocks.class)
public final class NodeLocks {
    private static final Logger LOG = LoggerFactory.getLogger(NodeLocks.class);
    private static final int KHET = 0x6b686574;
    private final DataSource database;
    private final boolean shared;
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    /** @param database the portal's database and its kind */
    @Activate
    public NodeLocks(@Reference Map.Entry<Map<String, Object>, DataSource> database) {
        this(database.getValue(), "postgresql".equals(database.getKey().get("khet.kind")));
    }

    NodeLocks(DataSource database, boolean shared) {
        this.database = database;
        this.shared = shared;
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
        try (Connection connection = database.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(?, ?)", what)) {
                return false;
            }
            try {
                work.run();
            } finally {
                boolean _ = ask(connection, "select pg_advisory_unlock(?, ?)", what);
            }
            return true;
        } catch (SQLException e) {
            LOG.warn("{} waits: the lock of the nodes cannot be asked for: {}", what, e.getMessage());
            return false;
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
