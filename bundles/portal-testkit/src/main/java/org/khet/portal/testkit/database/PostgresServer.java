package org.khet.portal.testkit.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of its own: unprivileged, random port on this machine only, its data folder deleted when closed. */
final class PostgresServer implements DatabaseServer, AutoCloseable {
    private final EmbeddedPostgres postgres;

    PostgresServer() {
        postgres = PostgresStarter.start(Map.of(
                "fsync", "off",
                "synchronous_commit", "off",
                "full_page_writes", "off",
                "max_connections", "150",
                "listen_addresses", "127.0.0.1",
                "deadlock_timeout", "200ms"));
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.POSTGRESQL;
    }

    @Override
    public DataSource create(String name) {
        execute("create database " + name);
        return database(name);
    }

    @Override
    public void keep(String template) {}

    @Override
    public DataSource copy(String template, String name) {
        execute("create database " + name + " template " + template);
        return database(name);
    }

    private DataSource database(String name) {
        PGSimpleDataSource database = (PGSimpleDataSource) postgres.getDatabase("postgres", name);
        database.setReWriteBatchedInserts(true);
        return database;
    }

    @Override
    public void drop(String name) {
        execute("drop database " + name + " with (force)");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private void execute(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
