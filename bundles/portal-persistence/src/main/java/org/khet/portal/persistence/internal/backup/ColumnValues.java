package org.khet.portal.persistence.internal.backup;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Values of columns as text that is the same on both databases: times to the microsecond, as PostgreSQL keeps them, bytes
 * as {@code \x} and hexadecimal digits, {@code t} and {@code f}. For one thread.
 */
final class ColumnValues {
    private final Calendar utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);

    /** The value of a column as text. */
    @Nullable String read(ResultSet rows, int at, int type) throws SQLException {
        String text = switch (type) {
            case Types.BOOLEAN, Types.BIT -> rows.getBoolean(at) ? "t" : "f";
            case Types.DECIMAL, Types.NUMERIC -> plain(rows.getBigDecimal(at));
            case Types.DATE -> day(rows.getDate(at));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> moment(rows.getTimestamp(at, utc));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> bytes(rows.getBytes(at));
            default -> rows.getString(at);
        };
        return rows.wasNull() ? null : text;
    }

    /** Sets the value of a column from its text. */
    void write(PreparedStatement insert, int at, int type, @Nullable String text) throws SQLException {
        if (text == null) {
            insert.setNull(at, type);
            return;
        }
        switch (type) {
            case Types.BOOLEAN, Types.BIT -> insert.setBoolean(at, text.equals("t"));
            case Types.SMALLINT, Types.TINYINT, Types.INTEGER -> insert.setInt(at, Integer.parseInt(text));
            case Types.BIGINT -> insert.setLong(at, Long.parseLong(text));
            case Types.DECIMAL, Types.NUMERIC -> insert.setBigDecimal(at, new BigDecimal(text));
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> insert.setDouble(at, Double.parseDouble(text));
            case Types.DATE -> insert.setDate(at, Date.valueOf(LocalDate.parse(text)));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                insert.setTimestamp(at, Timestamp.from(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)), utc);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                insert.setBytes(at, HexFormat.of().parseHex(text.substring(2)));
            default -> insert.setString(at, text);
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate().toString();
    }

    private static @Nullable String moment(@Nullable Timestamp moment) {
        return moment == null
                ? null
                : LocalDateTime.ofInstant(moment.toInstant(), ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MICROS)
                        .toString();
    }

    private static @Nullable String bytes(byte @Nullable [] bytes) {
        return bytes == null ? null : "\\x" + HexFormat.of().formatHex(Objects.requireNonNull(bytes));
    }
}
