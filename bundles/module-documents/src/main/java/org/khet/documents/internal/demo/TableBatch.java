package org.khet.documents.internal.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.register.SqlWriter;
import org.khet.portal.api.office.OfficeId;

/** Rows of one table that are written together. */
final class TableBatch {
    private final String statement;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    TableBatch(String table, String columns) {
        int count = columns.split(",").length;
        statement = "insert into " + table + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    /** One more row; days and moments as they are. */
    void add(@Nullable Object... values) {
        @Nullable Object[] row = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            row[i] = plain(values[i]);
        }
        rows.add(row);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Instant at -> Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            case LocalDate day -> java.sql.Date.valueOf(day);
            case null, default -> value;
        };
    }

    void write(SqlWriter sql, OfficeId office) {
        sql.batch(office, statement, rows);
        rows.clear();
    }
}
