package org.khet.portal.core.internal.row;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Keys of the core's rows for who writes them without JPA; taken from the same sequence in the same blocks. For one thread. */
public final class KeyBlock {
    private static final int SIZE = 500;
    private final Connection connection;
    private final String next;
    private long last;
    private int left;

    /** Keys on this connection. */
    public KeyBlock(Connection connection) throws SQLException {
        this.connection = connection;
        boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        this.next = postgres ? "select nextval('core_seq')" : "values next value for core_seq";
    }

    /** A key that nobody else gets. */
    public long next() throws SQLException {
        if (left == 0) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(next)) {
                row.next();
                last = row.getLong(1); // the sequence gives the end of a block
                left = SIZE;
            }
        }
        left--;
        return last - left;
    }
}
