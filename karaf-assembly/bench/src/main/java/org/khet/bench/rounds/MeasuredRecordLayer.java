package org.khet.bench.rounds;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.bench.data.BenchDatabase;
import org.khet.bench.data.BenchProduct;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.persistence.internal.record.DynamicRecordTables;
import org.khet.portal.records.internal.service.ApprovalGateway;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.khet.portal.records.internal.store.WordIndex;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeFiscalYears;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSecondFactorCheck;
import org.khet.portal.testkit.fake.FakeSecretBoxes;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingTrail;

/**
 * The record layer of one module over a database of its own; tables, services and rights are the portal's, the core around them
 * (people, schools, numbers, trail) lies in memory.
 */
final class MeasuredRecordLayer implements AutoCloseable {
    static final OfficeId OFFICE = SampleOffices.KT1;

    final FakePeople people = new FakePeople();
    final FakeSchools schools = new FakeSchools();
    final FakeCallers callers = new FakeCallers();
    final FakeUnits units = FakeUnits.ofSampleOffices();
    final FakeCodeLists codes = new FakeCodeLists();
    final FakeSettings settings = new FakeSettings();
    final FakeFiles files = new FakeFiles();
    final SteppingClock clock;
    final BenchDatabase database;
    final UnitOfWork unit;
    final DefaultRecordServices records;

    /** @param now wall time of the office, e.g. {@code 2026-11-20T09:30} */
    MeasuredRecordLayer(BenchProduct product, String module, String prefix, String now) throws IOException {
        clock = Clocks.at(now);
        database = new BenchDatabase(product);
        unit = database.unit(module, prefix);
        SampleOffices.people().forEach(people::with);
        records = new DefaultRecordServices(
                new PortalServices(
                        database.transactions(),
                        new FakeSeries(),
                        new RecordingTrail(),
                        new RecordingEvents(),
                        new FakeFiscalYears(),
                        files,
                        new FakeSecretBoxes(),
                        clock),
                new OfficeReferences(units, people, schools, new FakePosts(), codes),
                new ApprovalGateway(new FakeSwitches()),
                new DynamicRecordTables(),
                new FakeSecondFactorCheck(),
                new WordIndex());
    }

    /** Somebody with all of these permissions in the whole office. */
    static TestCaller person(int number, List<PermissionEntry> entries) {
        return TestCaller.of(OFFICE, number)
                .with(entries.stream().map(PermissionEntry::permission).toArray(Permission[]::new));
    }

    /**
     * Writes the rows of a table again, each time with keys of their own.
     *
     * @param times  how often
     * @param values SQL of columns that differ, {@code #} being the number of the copy; {@code id} does so by itself
     */
    void copy(String table, int times, Map<String, String> values) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> columns = columns(statement, table);
            List<String> selected = columns.stream()
                    .map(column -> column.equals("id") ? "id + #000000" : values.getOrDefault(column, column))
                    .toList();
            for (int number = 1; number <= times; number++) {
                statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select "
                        + String.join(", ", selected).replace("#", String.valueOf(number)) + " from " + table
                        + " where id < 1000000");
            }
            connection.commit();
        }
    }

    private static List<String> columns(Statement statement, String table) throws SQLException {
        try (ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                names.add(none.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            return names;
        }
    }

    /** After a great load, as the server itself does after a while. */
    void settle(BenchProduct product) throws SQLException {
        if (product == BenchProduct.POSTGRESQL) {
            database.executeAlone("vacuum analyze");
        }
    }

    /** Runs a query by plain JDBC and reads every column; how many rows. */
    int plain(String sql, Object... parameters) {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            int count = 0;
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                for (; rows.next(); count++) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
            connection.commit();
            return count;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** The number that a query gives. */
    long number(String sql) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            long found = rows.getLong(1);
            connection.commit();
            return found;
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
