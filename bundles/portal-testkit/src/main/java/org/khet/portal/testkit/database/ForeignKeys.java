package org.khet.portal.testkit.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks for foreign keys without an index on a PostgreSQL: deleting a parent would read the whole child table. */
final class ForeignKeys {
    private static final String UNINDEXED = "select c.conrelid::regclass || ' ' || c.conname from pg_constraint c"
            + " where c.contype = 'f' and not exists (select 1 from pg_index i where i.indrelid = c.conrelid"
            + " and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)";

    private ForeignKeys() {}

    /** Refuses a database with such keys.
     *
     * @throws IllegalStateException naming those without an index
     */
    static void check(DataSource database) {
        List<String> unindexed = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(UNINDEXED)) {
            while (rows.next()) {
                unindexed.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (!unindexed.isEmpty()) {
            throw new IllegalStateException("foreign keys without an index: " + unindexed);
        }
    }
}
