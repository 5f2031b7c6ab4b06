package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** A class with a database of its own is run on the one product, then on the other, not twice on the first. */
@OnEachDatabase(module = "id=vouchers;prefix=vch", own = true)
class EachDatabaseTest {
    private static final Set<DatabaseKind> SEEN = EnumSet.noneOf(DatabaseKind.class);
    private final TestDatabase database;

    EachDatabaseTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void eachRunHasAProductThatNoneHadBefore() throws SQLException {
        assertThat(SEEN.add(database.kind())).as("%s is new", database.kind()).isTrue();
        try (Connection connection = database.connections().getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .containsIgnoringCase(database.kind().text());
        }
    }
}
