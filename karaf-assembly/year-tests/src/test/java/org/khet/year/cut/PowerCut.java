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
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.khet.portal.testkit.database.PostgresStarter;

/** Kills the process of an office in the middle of a transaction, and lets another one go on with what it left. */
final class PowerCut {
    private PowerCut() {}

    /** A server of its own. */
    static EmbeddedPostgres server() {
        return PostgresStarter.start(Map.of());
    }

    /** Begins the process with its work, waits until it stands still, and kills it. */
    static void killed(Path folder, String url, String work) throws IOException, InterruptedException {
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

    /**
     * What the next process finds, and what is there when it has done the work.
     *
     * @param asked queries with one answer each
     */
    record Found(List<String> asked, List<String> before, List<String> after) {}

    /** The next process over the same database does the work. */
    static <O extends NextOffice> void goesOn(
            String url, Function<HikariDataSource, O> next, Consumer<O> again, Found found) throws SQLException {
        try (HikariDataSource pool = OfficeDatabase.pool(url);
                O office = next.apply(pool)) {
            assertThat(answers(pool, found.asked())).isEqualTo(found.before());

            again.accept(office);

            assertThat(answers(pool, found.asked())).isEqualTo(found.after());
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
