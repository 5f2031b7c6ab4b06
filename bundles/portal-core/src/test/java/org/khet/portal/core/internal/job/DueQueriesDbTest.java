package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A due time is read as it was written, however many threads of the clockwork look at due times meanwhile. */
@OnEachDatabase
class DueQueriesDbTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 400;
    private static final int LOOKS = 5;
    private static final Instant FIRST = Clocks.at("2026-11-20T12:00").instant();
    private final TestDatabase database;

    DueQueriesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsDue() {
        database.clear();
    }

    @Test
    void manyThreadsWriteAndReadDueTimes_eachReadsWhatItWrote() throws InterruptedException, ExecutionException {
        JdbcCustomization times = DueQueries.of(database.kind().text());
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Future<List<String>>> misread = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(THREADS)) {
            for (int hand = 0; hand < THREADS; hand++) {
                String job = "ict.tidy/" + hand;
                database.execute("insert into core_job_due (task_name, task_instance, execution_time, picked, version)"
                        + " values ('khet', '" + job + "', '2026-11-20 05:00:00', false, 1)");
                misread.add(hands.submit(() -> {
                    together.await();
                    return misread(times, job);
                }));
            }
        }

        for (Future<List<String>> ofOne : misread) {
            assertThat(ofOne.get()).isEmpty();
        }
    }

    @Test
    void noTime_staysNone() throws SQLException {
        JdbcCustomization times = DueQueries.of(database.kind().text());
        database.execute("insert into core_job_due (task_name, task_instance, execution_time, picked, version)"
                + " values ('khet', 'ict.never/1', '2026-11-20 05:00:00', false, 1)");
        try (Connection connection = database.connections().getConnection();
                PreparedStatement write = connection.prepareStatement(
                        "update core_job_due set last_success = ? where task_name = 'khet' and task_instance ="
                                + " 'ict.never/1'");
                PreparedStatement read = connection.prepareStatement(
                        "select last_success from core_job_due where task_name = 'khet' and task_instance ="
                                + " 'ict.never/1'")) {
            times.setInstant(write, 1, null);
            write.executeUpdate();
            try (ResultSet rows = read.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(times.getInstant(rows, "last_success")).isNull();
            }
            connection.rollback();
        }
    }

    private List<String> misread(JdbcCustomization times, String job) throws SQLException {
        List<String> misread = new ArrayList<>();
        try (Connection connection = database.connections().getConnection();
                PreparedStatement write = connection.prepareStatement(
                        "update core_job_due set execution_time = ? where task_name = 'khet' and task_instance = '"
                                + job + "'");
                PreparedStatement read = connection.prepareStatement(
                        "select execution_time from core_job_due where task_name = 'khet' and task_instance = '" + job
                                + "'")) {
            for (int round = 0; round < ROUNDS; round++) {
                Instant written = FIRST.plus(Duration.ofHours(round * 7L)).plusMillis(round);
                times.setInstant(write, 1, written);
                write.executeUpdate();
                try (ResultSet rows = read.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    for (int look = 0; look < LOOKS; look++) {
                        Instant found = times.getInstant(rows, "execution_time");
                        if (!written.equals(found)) {
                            misread.add(written + " was read as " + found);
                        }
                    }
                }
                connection.commit();
            }
        }
        return misread;
    }
}
