package org.khet.portal.persistence.internal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes tables as CSV files of one zip archive, row by row. */
final class CsvArchive {
    private static final int ROWS_AT_A_TIME = 500;
    private final Connection connection;

    CsvArchive(Connection connection) {
        this.connection = connection;
    }

    void write(List<String> tables, OutputStream out) throws SQLException, IOException {
        connection.setAutoCommit(false); // rows come in portions only inside a transaction
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String table : tables) {
            zip.putNextEntry(new ZipEntry(table.toLowerCase(Locale.ROOT) + ".csv"));
            write(table, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private void write(String table, OutputStream out) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    add(line, i, rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT));
                }
                send(line, out);
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        add(line, i, rows.getString(i));
                    }
                    send(line, out);
                }
            }
        }
    }

    private static void add(StringBuilder line, int column, @Nullable String value) {
        if (column > 1) {
            line.append(',');
        }
        if (value != null) {
            line.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
    }

    private static void send(StringBuilder line, OutputStream out) throws IOException {
        out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }
}
