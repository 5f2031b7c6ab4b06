package org.khet.portal.persistence.internal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.khet.portal.api.admin.persistence.ModuleTables;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.persistence.internal.migration.MigrationFailed;
import org.khet.portal.persistence.internal.migration.Migrations;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads the catalogue of the database. A table belongs to the module whose prefix its name begins with. */
@Component(service = ModuleTables.class)
public final class StoredTables implements ModuleTables {
    private static final Pattern PREFIX = Pattern.compile("[a-z]{3,4}");
    private final DataSource database;
    private final DatabaseKind kind;

    /** In the portal's database. */
    @Activate
    public StoredTables(
            @Reference(policyOption = ReferencePolicyOption.GREEDY, target = "(khet.kind=*)") DataSource database,
            @Reference(service = DataSource.class, target = "(khet.kind=*)") Map<String, Object> properties) {
        this.database = database;
        kind = DatabaseKind.of(String.valueOf(properties.get(DatabaseKind.PROPERTY)));
    }

    @Override
    public Plan plan(String prefix, Map<String, String> scripts) {
        try {
            return new Plan(new Migrations(database, kind).plan(prefix, scripts), "");
        } catch (MigrationFailed failed) {
            return new Plan(List.of(), String.valueOf(failed.getMessage()));
        } catch (FlywayException away) {
            throw new OutOfService(OutOfService.Part.DATABASE, away);
        }
    }

    @Override
    public Map<String, Long> sizes(String prefix) {
        return in(connection -> {
            Map<String, Long> sizes = new TreeMap<>();
            try (Statement statement = connection.createStatement()) {
                for (String table : tables(connection, prefix, name -> !isHistory(prefix, name))) {
                    try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                        count.next();
                        sizes.put(table.toLowerCase(Locale.ROOT), count.getLong(1));
                    }
                }
            }
            return Map.copyOf(sizes);
        });
    }

    @Override
    public void export(String prefix, OutputStream out) {
        in(connection -> {
            List<String> tables = tables(connection, prefix, name -> !isHistory(prefix, name));
            new CsvArchive(connection).write(tables, out);
            return tables.size();
        });
    }

    @Override
    public void destroy(String prefix) {
        in(connection -> {
            connection.setAutoCommit(false);
            try {
                new ModuleTableDrop(connection, kind).drop(prefix, tables(connection, prefix, name -> true));
                connection.commit();
            } catch (SQLException failure) {
                connection.rollback();
                throw failure;
            }
            return 0;
        });
    }

    private static boolean isHistory(String prefix, String table) {
        return table.equalsIgnoreCase(prefix + "_history");
    }

    private static List<String> tables(Connection connection, String prefix, Predicate<String> chosen)
            throws SQLException {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("table prefix " + prefix);
        }
        Map<String, String> names = new TreeMap<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(null, null, null, new String[] {"TABLE", "PARTITIONED TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (name.toLowerCase(Locale.ROOT).startsWith(prefix + "_") && chosen.test(name)) {
                    names.put(name, name);
                }
            }
        }
        return names.keySet().stream().collect(Collectors.toList());
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    private <T> T in(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            boolean commits = connection.getAutoCommit();
            try {
                return work.on(connection);
            } finally {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                connection.setAutoCommit(commits);
            }
        } catch (SQLException failure) {
            throw new OutOfService(OutOfService.Part.DATABASE, failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
