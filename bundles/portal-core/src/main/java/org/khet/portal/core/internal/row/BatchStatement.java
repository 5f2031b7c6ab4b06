package org.khet.portal.core.internal.row;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One statement run for very many rows, a thousand at a time, on the connection of the running transaction: what imports need,
 * where an object for each row would cost more than its storing. For one thread.
 */
public final class BatchStatement implements AutoCloseable {
    /** Rows that go to the database together. */
    public static final int SIZE = 1000;

    private final PreparedStatement statement;
    private int waiting;
    private long changed;

    /** Prepares the statement. */
    public BatchStatement(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    /**
     * Adds a row; values are numbers, texts and days, {@code null} for an unset day, {@link OptionalLong} where a key may be
     * unset, and an {@link Optional} of a decimal that may be.
     */
    public void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> statement.setNull(i + 1, Types.DATE);
                case OptionalLong key -> key(i + 1, key);
                case LocalDate day -> statement.setDate(i + 1, Date.valueOf(day));
                case Optional<?> decimal -> decimal(i + 1, decimal);
                default -> statement.setObject(i + 1, values[i]);
            }
        }
        statement.addBatch();
        waiting++;
        if (waiting == SIZE) {
            flush();
        }
    }

    private void key(int place, OptionalLong key) throws SQLException {
        if (key.isPresent()) {
            statement.setLong(place, key.getAsLong());
        } else {
            statement.setNull(place, Types.BIGINT);
        }
    }

    private void decimal(int place, Optional<?> value) throws SQLException {
        if (value.isPresent()) {
            statement.setBigDecimal(place, (BigDecimal) value.get());
        } else {
            statement.setNull(place, Types.DECIMAL);
        }
    }

    /** Sends what waits. */
    public void flush() throws SQLException {
        if (waiting > 0) {
            for (int count : statement.executeBatch()) {
                changed += count == Statement.SUCCESS_NO_INFO ? 1 : Math.max(0, count);
            }
            waiting = 0;
        }
    }

    /** Rows that were not sent yet. */
    public int waiting() {
        return waiting;
    }

    /** Rows that were written or changed, of all that was sent. */
    public long changed() {
        return changed;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
