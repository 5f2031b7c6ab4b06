package org.khet.portal.core.internal.row;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Keys of the core's rows for who writes them without JPA; taken from the same sequence in the same blocks. For one thread. */
public final class ReservedKeys {
    static final int SIZE = 500;
    private final Connection connection;
    private long last;
    private int left;

    /** Keys on this connection. */
    public ReservedKeys(Connection connection) {
        this.connection = connection;
    }

    /** A key that nobody else gets. */
    public long next() throws SQLException {
        if (left == 0) {
            last = end(connection);
            left = SIZE;
        }
        left--;
        return last - left;
    }

    /** The last key of a new block of {@link #SIZE}. */
    static long end(Connection connection) throws SQLException {
        boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        String next = postgres ? "select nextval('core_seq')" : "values next value for core_seq";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(next)) {
            row.next();
            return row.getLong(1);
        }
    }
}
