package org.khet.portal.persistence.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server; the password is read for each new connection, so that it can be changed without a restart. */
public final class PostgresSource extends PGSimpleDataSource {
    private static final long serialVersionUID = 1;
    private static final int CONNECT_SECONDS = 3;
    private static final int SILENCE_SECONDS = 120;

    private final String passwordFile;

    /**
     * Connects nowhere yet.
     *
     * @param url          {@code jdbc:postgresql://…}; its own parameters win over ours
     * @param user         user of the database, may be empty when the address names one
     * @param passwordFile file with the password in its first line, empty for none
     * @throws IllegalArgumentException if the address is none
     */
    public PostgresSource(String url, String user, String passwordFile) {
        this.passwordFile = passwordFile;
        setApplicationName("khet");
        setConnectTimeout(CONNECT_SECONDS);
        setSocketTimeout(SILENCE_SECONDS);
        setTcpKeepAlive(true);
        setReWriteBatchedInserts(true);
        setUrl(url);
        if (!user.isEmpty()) {
            setUser(user);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return passwordFile.isEmpty() ? super.getConnection() : getConnection(getUser(), password());
    }

    private String password() throws SQLException {
        try {
            return Files.readString(Path.of(passwordFile))
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
        } catch (IOException e) {
            throw new SQLNonTransientConnectionException(
                    "the password file " + passwordFile + " cannot be read", "08004", e);
        }
    }
}
