package org.khet.year.cut;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.khet.portal.persistence.internal.source.ConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that two processes use one after the other. */
final class OfficeDatabase {
    private OfficeDatabase() {}

    /** Its connections. */
    static HikariDataSource pool(String url) {
        return ConnectionPool.over(source(url), 24, 10);
    }

    /** Lets an embedded one go, so that its folder may be deleted. */
    static void end(String url) {
        if (url.startsWith("jdbc:derby:")) {
            try {
                DriverManager.getConnection(url + ";shutdown=true").close();
            } catch (SQLException ended) { // so Derby says that it did
                return;
            }
        }
    }

    private static DataSource source(String url) {
        if (url.startsWith("jdbc:derby:")) {
            var derby = new EmbeddedDataSource();
            derby.setDatabaseName(url.substring("jdbc:derby:".length()));
            derby.setCreateDatabase("create");
            return derby;
        }
        var postgres = new PGSimpleDataSource();
        postgres.setURL(url);
        return postgres;
    }
}
