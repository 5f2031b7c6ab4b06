package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.persistence.internal.migration.Migrations;
import org.khet.portal.persistence.internal.source.ConnectionPool;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.source.DatabaseMonitor;
import org.khet.portal.persistence.internal.source.GuardedPool;
import org.khet.portal.persistence.internal.source.PostgresSource;
import org.khet.portal.persistence.internal.source.StatementLimits;
import org.khet.portal.persistence.internal.transaction.JpaUnit;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.persistence.internal.unit.UnitOpener;
import org.postgresql.ds.PGSimpleDataSource;

/** Somebody holds a row and goes to lunch: the others are told soon that the portal is busy, not that its database is away. */
class LimitsTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final String SHORT = "-c lock_timeout=2s -c statement_timeout=2s";

    private static PostgresServer server;
    private static DataSource database;
    private HikariDataSource pool;
    private DatabaseMonitor watch;
    private ThreadTransactions transactions;
    private JpaUnit unit;
    private UnitOfWork papers;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = new PostgresServer();
        database = server.create("limits");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void aPortalWhereNobodyWaitsLong() {
        pool = ConnectionPool.over(postgres("&options=" + SHORT.replace(" ", "%20")), 3, 3);
        watch = new DatabaseMonitor(database);
        watch.look();
        transactions = new ThreadTransactions(new GuardedPool(pool, watch));
        unit = new UnitOpener(pool, DatabaseKind.POSTGRESQL, transactions)
                .open(ClassPathUnit.find(
                        ModuleHeader.parse("id=sample;prefix=smp"), getClass().getClassLoader()));
        papers = new JpaUnitOfWork(transactions, unit);
        papers.in(OFFICE, rows -> {
            rows.persist(new PaperEntity(OFFICE.value(), "คำสั่ง"));
            return true;
        });
    }

    @AfterEach
    void close() throws SQLException {
        unit.close(Duration.ZERO);
        watch.close();
        pool.close();
        execute("delete from smp_paper");
    }

    @Test
    void aRowThatSomebodyHolds_isWaitedForAMomentOnly_andSaysBusy() throws SQLException {
        try (Connection lunch = database.getConnection();
                var statement = lunch.createStatement()) {
            lunch.setAutoCommit(false);
            statement.executeUpdate("update smp_paper set title = 'พักเที่ยง'");

            assertBusy(() -> papers.in(
                    OFFICE,
                    rows -> rows.createQuery("update PaperEntity p set p.title = 'บ่าย'")
                            .executeUpdate()));
            lunch.rollback();
        }
        int changed = papers.in(
                OFFICE,
                rows -> rows.createQuery("update PaperEntity p set p.title = 'บ่าย'")
                        .executeUpdate());
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void aQuestionThatTakesTooLong_saysBusy() {
        assertBusy(() -> papers.runtime(
                rows -> rows.createNativeQuery("select pg_sleep(5)").getResultList()));
    }

    @Test
    void everyConnectionAtWork_saysBusy() throws SQLException {
        List<Connection> atWork = new ArrayList<>();
        for (int worker = 0; worker < pool.getMaximumPoolSize(); worker++) {
            atWork.add(pool.getConnection());
        }

        assertBusy(
                () -> papers.runtime(rows -> rows.createNativeQuery("select 1").getResultList()));
        for (Connection worker : atWork) {
            worker.close();
        }
    }

    @Test
    void withoutSettings_tenSecondsForALock_aMinuteForAQuestion() throws SQLException {
        try (Connection connection = postgres("").getConnection()) {
            assertThat(shown(connection, "lock_timeout")).isEqualTo("10s");
            assertThat(shown(connection, "statement_timeout")).isEqualTo("1min");
            assertThat(shown(connection, "idle_in_transaction_session_timeout")).isEqualTo("5min");
        }
    }

    @Test
    void aMigrationTakesAsLongAsItTakes_andItsConnectionHasItsLimitsAgain() throws IOException, SQLException {
        Path script = Files.writeString(
                folder.resolve("V20261120.0900__slow.sql"),
                "-- expand\nselect pg_sleep(3);\ncreate table lim_slow (id int not null);\n");

        new Migrations(pool, DatabaseKind.POSTGRESQL)
                .apply("lim", List.of(script.toUri().toURL()));

        List<Connection> all = new ArrayList<>();
        for (int one = 0; one < pool.getMaximumPoolSize(); one++) {
            all.add(pool.getConnection());
        }
        for (Connection connection : all) {
            assertThat(shown(connection, "statement_timeout")).isEqualTo("2s");
            connection.close();
        }
        execute("drop table lim_slow");
        execute("drop table \"lim_history\"");
    }

    @Test
    void aBackupLiftsThemForItsTransaction() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            StatementLimits.lift(connection, DatabaseKind.POSTGRESQL);
            assertThat(shown(connection, "statement_timeout")).isEqualTo("0");
            connection.rollback();
            assertThat(shown(connection, "statement_timeout")).isEqualTo("2s");
            connection.rollback();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void assertBusy(Runnable work) {
        assertThatExceptionOfType(OutOfService.class)
                .isThrownBy(work::run)
                .satisfies(told -> assertThat(told.part()).isEqualTo(OutOfService.Part.BUSY));
    }

    private static PostgresSource postgres(String more) {
        String url = ((PGSimpleDataSource) database).getUrl();
        return new PostgresSource((url.contains("?") ? url : url + "?") + more, "postgres", "");
    }
}
