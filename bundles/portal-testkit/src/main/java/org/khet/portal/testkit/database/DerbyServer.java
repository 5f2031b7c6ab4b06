package org.khet.portal.testkit.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.khet.portal.persistence.internal.source.Kind;

/** Derby in this process, databases in memory; the engine is the real one. */
final class DerbyServer implements Server {
    private static final String DROPPED = "08006";

    DerbyServer() {
        System.setProperty("derby.stream.error.field", "java.lang.System.err");
        System.setProperty("derby.locks.deadlockTimeout", "1");
        System.setProperty("derby.locks.waitTimeout", "8");
    }

    @Override
    public Kind kind() {
        return Kind.DERBY;
    }

    @Override
    public DataSource create(String name) {
        try {
            database(name, "create=true;territory=th_TH;collation=TERRITORY_BASED:TERTIARY")
                    .getConnection()
                    .close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database(name, "");
    }

    @Override
    public void drop(String name) {
        try {
            database(name, "drop=true").getConnection().close();
        } catch (SQLException e) {
            if (!DROPPED.equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static EmbeddedDataSource database(String name, String attributes) {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName("memory:" + name);
        if (!attributes.isEmpty()) {
            database.setConnectionAttributes(attributes);
        }
        return database;
    }
}
