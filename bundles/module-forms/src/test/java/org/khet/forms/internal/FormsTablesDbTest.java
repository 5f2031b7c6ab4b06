package org.khet.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Designs, records and answers are of an office, so they go with its backup and come back with it. Source: core CORE-101, CORE-131. */
@OnEachDatabase
class FormsTablesDbTest {
    private final TestDatabase database;

    FormsTablesDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void eachTableNamesItsOffice_soItsRowsGoWithTheBackupOfTheOffice() throws SQLException {
        Set<String> tables = new TreeSet<>();
        Set<String> ofAnOffice = new TreeSet<>();
        try (Connection connection = database.connections().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (table.startsWith("frm_") && !table.endsWith("_ix") && !table.contains("history")) {
                    tables.add(table);
                    if (columns.getString("COLUMN_NAME").equalsIgnoreCase("office_id")) {
                        ofAnOffice.add(table);
                    }
                }
            }
        }
        assertThat(tables)
                .contains("frm_kind", "frm_edition", "frm_record", "frm_line_a", "frm_answer", "frm_ballot")
                .isEqualTo(ofAnOffice);
    }
}
