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
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.job.JobId;

/**
 * The scheduler's SQL on Derby and PostgreSQL. A node asks only for jobs that it has and that may run once more: what no node
 * has stays due, and is caught up when its module is back. Times are UTC without zone, as everywhere in the portal; each is
 * read and written by a calendar of its own, since the library has one for all threads and drivers work on it.
 */
final class DueQueries {
    private DueQueries() {}

    /** Tells which jobs may run now. */
    @FunctionalInterface
    interface Free {
        List<JobId> jobs();
    }

    static JdbcCustomization of(String kind, Free free) {
        return kind.equals("postgresql") ? new Postgres(free) : new Derby(free);
    }

    private static String also(String condition, List<JobId> jobs) {
        // ids consist of letters, dots and hyphens, so they may stand in the statement
        return jobs.isEmpty()
                ? condition + " and 1 = 0 "
                : condition
                        + jobs.stream()
                                .map(job -> "task_instance like '" + job + "/%'")
                                .collect(Collectors.joining(" or ", " and (", ") "));
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
        private final Free free;

        Postgres(Free free) {
            super(false, true);
            this.free = free;
        }

        @Override
        public void setInstant(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
            write(statement, index, value);
        }

        @Override
        public @Nullable Instant getInstant(ResultSet rows, String column) throws SQLException {
            return read(rows, column);
        }

        @Override
        public String createSelectDueQuery(String table, int limit, String condition, boolean byPriority) {
            return super.createSelectDueQuery(table, limit, also(condition, free.jobs()), byPriority);
        }
    }

    private static final class Derby extends DefaultJdbcCustomization {
        private final Free free;

        Derby(Free free) {
            super(true);
            this.free = free;
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

        @Override
        public String createSelectDueQuery(String table, int limit, String condition, boolean byPriority) {
            return super.createSelectDueQuery(table, limit, also(condition, free.jobs()), byPriority);
        }
    }
}
