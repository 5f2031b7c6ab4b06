package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.persistence.internal.source.ConnectionPool;
import org.khet.portal.persistence.internal.source.DataSourceWrapper;
import org.khet.portal.persistence.internal.source.DatabaseMonitor;
import org.khet.portal.persistence.internal.source.GuardedPool;
import org.khet.portal.persistence.internal.transaction.JpaUnit;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.persistence.internal.unit.UnitOpener;

/** The cable to the database is cut at noon and mended at one; nobody starts anything again. */
@OnEachDatabase(module = "id=sample;prefix=smp", own = true)
class DatabaseOutageTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private final TestDatabase database;
    private CutCable cable;
    private HikariDataSource pool;
    private ThreadTransactions transactions;
    private UnitOpener opening;
    private DatabaseMonitor watch;

    DatabaseOutageTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void poolThroughTheCable() {
        database.clear();
        cable = new CutCable(database.connections());
        pool = ConnectionPool.over(cable.through(), 4, 3);
        transactions = new ThreadTransactions(pool);
        opening = new UnitOpener(pool, database.kind(), transactions);
        watch = new DatabaseMonitor(cable.through());
    }

    @AfterEach
    void close() {
        watch.close();
        pool.close();
    }

    @Test
    void requestIsRefusedSoon_andWorksAgainAfterwards() {
        JpaUnit unit = open();
        UnitOfWork papers = new JpaUnitOfWork(transactions, unit);
        add(papers, "ก่อนเที่ยง");

        cable.cut();
        long asked = System.nanoTime();
        assertThatExceptionOfType(OutOfService.class)
                .isThrownBy(() -> add(papers, "ตอนเที่ยง"))
                .satisfies(away -> assertThat(away.part()).isEqualTo(OutOfService.Part.DATABASE));
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(20));
        mend();

        add(papers, "บ่ายโมง");
        assertThat(database.number("select count(*) from smp_paper")).isEqualTo(2);
        unit.close(Duration.ZERO);
    }

    @Test
    void whatWasUnderWayWhenTheCableWasCutIsUndone() {
        JpaUnit unit = open();
        UnitOfWork papers = new JpaUnitOfWork(transactions, unit);

        assertThatExceptionOfType(OutOfService.class)
                .isThrownBy(() -> transactions.run(() -> {
                    add(papers, "ตอนเที่ยง");
                    cable.cut();
                }));
        mend();

        assertThat(database.number("select count(*) from smp_paper")).isZero();
        unit.close(Duration.ZERO);
    }

    @Test
    void watchSaysWhatIsAway_andForgetsItWhenItIsBack() {
        watch.look();
        assertThat(watch.trouble()).isEmpty();

        cable.cut();
        watch.look();
        assertThat(watch.trouble()).hasValueSatisfying(trouble -> {
            assertThat(trouble.problem().key()).isEqualTo("core.health.database.away");
            assertThat(trouble.detail()).contains("the cable is cut");
        });

        mend();
        assertThat(watch.trouble()).isEmpty();
    }

    @Test
    void whileItIsKnownToBeAway_nobodyWaitsForIt() throws SQLException {
        GuardedPool guarded = new GuardedPool(pool, watch);
        watch.look();
        cable.cut();
        watch.look();

        long asked = System.nanoTime();
        for (int questions = 0; questions < 20; questions++) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(guarded::getConnection);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));

        mend();
        guarded.getConnection().close();
    }

    @Test
    void everyConnectionAtWork_isABusyPortal_notAnAbsentDatabase() throws SQLException {
        GuardedPool guarded = new GuardedPool(pool, watch);
        watch.look();
        List<Connection> atWork = new ArrayList<>();
        for (int worker = 0; worker < pool.getMaximumPoolSize(); worker++) {
            atWork.add(guarded.getConnection());
        }

        watch.look();

        assertThat(watch.trouble()).isEmpty();
        atWork.removeLast().close();
        guarded.getConnection().close();
        for (Connection other : atWork) {
            other.close();
        }
    }

    @Test
    void serverThatWasStartedAgain_takesNewConnections_andIsThere() {
        List<Connection> made = new ArrayList<>();
        watch.close();
        watch = new DatabaseMonitor(new DataSourceWrapper(database.connections()) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = pool().getConnection();
                made.add(connection);
                return connection;
            }
        });
        watch.look();
        watch.look();
        assertThat(made).as("one connection for all looks").hasSize(1);

        endOnServer(made.getFirst());
        watch.look();

        assertThat(made).hasSize(2);
        assertThat(watch.trouble()).isEmpty();
    }

    private static void endOnServer(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void portalStartsWithoutItsDatabase() {
        cable.cut();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(this::open);

        mend();
        open().close(Duration.ZERO);
    }

    /** The pool tries again by itself, with growing pauses; a caller waits for it three seconds. */
    private void mend() {
        cable.mend();
        watch.look();
        for (int looks = 1; watch.trouble().isPresent(); looks++) {
            assertThat(looks).as("looks until the database is back").isLessThan(20);
            watch.look();
        }
        for (int tries = 1; !gives(); tries++) {
            assertThat(tries).as("tries until the pool has a connection").isLessThan(20);
        }
    }

    private boolean gives() {
        try (Connection _ = pool.getConnection()) {
            return true;
        } catch (SQLException stillAway) {
            return false;
        }
    }

    private JpaUnit open() {
        return opening.open(ClassPathUnit.find(
                ModuleHeader.parse("id=sample;prefix=smp"), getClass().getClassLoader()));
    }

    private static void add(UnitOfWork papers, String title) {
        papers.in(OFFICE, rows -> {
            rows.persist(new PaperEntity(OFFICE.value(), title));
            return true;
        });
    }
}
