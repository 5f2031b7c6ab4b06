package org.khet.year.cut;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/**
 * The process of the portal is killed (kill -9) between the statements of a transaction: while eleven schools are told of their money,
 * and while a month is closed. The next process finds nothing of it, and does the whole. Source: policyplan R-09, PLAN-17; finance
 * RF-31, FIN-40.
 */
@Tag("heavy")
class MoneyPowerCutTest {
    @TempDir
    Path folder;

    @Test
    void killedWhileSchoolsAreTold_noneIsTold_theNextProcessTellsAll_onDerby() throws Exception {
        allocation("jdbc:derby:" + folder.resolve("khet"), DatabaseKind.DERBY);
    }

    @Test
    void killedWhileAMonthIsClosed_itIsOpen_theNextProcessClosesIt_onDerby() throws Exception {
        month("jdbc:derby:" + folder.resolve("khet"), DatabaseKind.DERBY);
    }

    @Test
    void killedWhileSchoolsAreTold_noneIsTold_theNextProcessTellsAll_onPostgres() throws Exception {
        try (EmbeddedPostgres server = server()) {
            allocation(server.getJdbcUrl("postgres", "postgres"), DatabaseKind.POSTGRESQL);
        }
    }

    @Test
    void killedWhileAMonthIsClosed_itIsOpen_theNextProcessClosesIt_onPostgres() throws Exception {
        try (EmbeddedPostgres server = server()) {
            month(server.getJdbcUrl("postgres", "postgres"), DatabaseKind.POSTGRESQL);
        }
    }

    private static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "th-TH")
                .start();
    }

    private void allocation(String url, DatabaseKind kind) throws Exception {
        killed(url, "allocation");
        goesOn(
                url,
                kind,
                MoneyOffice::notifyAgain,
                List.of(
                        "select state from pol_allocation",
                        "select count(*) from pol_notice",
                        "select count(*) from pol_notice_line",
                        "select sum(allocated) from pol_fund_line",
                        "select count(*) from pol_step where action = 'notify'"),
                List.of("APPROVED", "0", "0", "110000.00", "0"),
                List.of("NOTIFIED", "11", "11", "110000.00", "1"));
    }

    private void month(String url, DatabaseKind kind) throws Exception {
        killed(url, "month");
        goesOn(
                url,
                kind,
                MoneyOffice::closeAgain,
                List.of(
                        "select state from fin_period",
                        "select count(*) from fin_step where action = 'close'",
                        "select count(*) from fin_reconciliation where state = 'ACCEPTED'"),
                List.of("OPEN", "0", "1"),
                List.of("CLOSED", "1", "1"));
    }

    /** Begins the process, waits until it stands still, and kills it. */
    private void killed(String url, String work) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledOffice.class.getName(),
                        url,
                        work)
                .directory(folder.toFile()) // what it could not tidy up goes with it
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.equals(StoppingDatabase.STANDS)) {
                said.add(line);
                line = lines.readLine();
            }
            assertThat(line).as(String.join("\n", said)).isEqualTo(StoppingDatabase.STANDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void goesOn(
            String url,
            DatabaseKind kind,
            Consumer<MoneyOffice> again,
            List<String> asked,
            List<String> before,
            List<String> after)
            throws SQLException {
        try (HikariDataSource pool = OfficeDatabase.pool(url);
                MoneyOffice office = new MoneyOffice(pool, kind)) {
            assertThat(answers(pool, asked)).isEqualTo(before);

            again.accept(office);

            assertThat(answers(pool, asked)).isEqualTo(after);
        } finally {
            OfficeDatabase.end(url);
        }
    }

    private static List<String> answers(HikariDataSource pool, List<String> asked) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = pool.getConnection()) {
            for (String query : asked) {
                try (var statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(query)) {
                    rows.next();
                    answers.add(rows.getString(1));
                }
            }
            connection.rollback();
        }
        return answers;
    }
}
