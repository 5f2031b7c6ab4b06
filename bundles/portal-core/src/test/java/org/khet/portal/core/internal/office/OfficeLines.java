package org.khet.portal.core.internal.office;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.database.TestDatabase;

/** Everything that stands in the database for an office. */
final class OfficeLines {
    private final TestDatabase database;
    private final OfficeId office;

    OfficeLines(TestDatabase database, OfficeId office) {
        this.database = database;
        this.office = office;
    }

    /** Everything that stands in the database for the office, a line each. */
    List<String> all() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows =
                        statement.executeQuery("select * from " + table + " where office_id = " + office.value())) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        var line = new StringBuilder(table);
                        for (int column = 1; column <= columns; column++) {
                            line.append('|').append(rows.getString(column));
                        }
                        lines.add(line.toString());
                    }
                }
            }
            connection.rollback();
        }
        lines.sort(String::compareTo);
        return lines;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        for (String column : List.of("OFFICE_ID", "office_id")) {
            try (ResultSet found = connection.getMetaData().getColumns(null, null, null, column)) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }
}
