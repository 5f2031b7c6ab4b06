package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The scheduler's SQL on Derby and PostgreSQL. Times are UTC without zone, as everywhere in the portal; each is read and written
 * by a calendar of its own, since the library has one for all threads and drivers work on it.
 */
final class DueQueries {
    private DueQueries() {}

    static JdbcCustomization of(String kind) {
        return kind.equals("postgresql") ? new Postgres() : new Derby();
    }

    private static void write(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
        statement.setTimestamp(index, value == null ? null : Timestamp.from(value), utc());
    }

    private static @Nullable Instant read(ResultSet rows, String column) throws SQLException {
        Timestamp time = rows.getTimestamp(column, utc());
        return time == null ? null : time.toInstant();
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }

    private static final class Postgres extends PostgreSqlJdbcCustomization {
        Postgres() {
            super(false, true);
        }

        @Override
        public void setInstant(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
            write(statement, index, value);
        }

        @Override
        public @Nullable Instant getInstant(ResultSet rows, String column) throws SQLException {
            return read(rows, column);
        }
    }

    private static final class Derby extends DefaultJdbcCustomization {
        Derby() {
            super(true);
        }

        @Override
        public String getName() {
            return "Derby";
        }

        @Override
        public void setTaskData(PreparedStatement statement, int index, byte @Nullable [] value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.BLOB);
            } else {
                statement.setBytes(index, value);
            }
        }

        @Override
        public void setInstant(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
            write(statement, index, value);
        }

        @Override
        public @Nullable Instant getInstant(ResultSet rows, String column) throws SQLException {
            return read(rows, column);
        }
    }
}
