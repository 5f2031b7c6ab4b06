package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.persistence.internal.migration.MigrationFailed;
import org.khet.portal.persistence.internal.migration.Migrations;

/** A module is updated, fails, and goes back to the version before. */
@OnEachDatabase(module = "id=sample;prefix=smp", own = true)
class MigrationsTest {
    private static final String TABLE = "-- expand\ncreate table fin_slip (id int not null);\n";
    private static final String MORE = "-- expand\nalter table fin_slip add column note varchar(20);\n";
    private static final String LESS = "-- contract\nalter table fin_slip drop column note;\n";
    private static final String BROKEN =
            "-- expand\ncreate table fin_other (id int);\ncreate tabel fin_oops (id int);\n";

    private final TestDatabase database;
    private final Migrations migrations;
    private final Map<String, String> scripts = new TreeMap<>();

    @TempDir
    private Path folder;

    MigrationsTest(TestDatabase database) {
        this.database = database;
        this.migrations = new Migrations(database.connections(), database.kind());
    }

    @AfterEach
    void forget() {
        for (String table : List.of("fin_slip", "fin_other", "\"fin_history\"")) {
            try {
                database.execute("drop table " + table);
            } catch (IllegalStateException e) {
                assertThat(e).as("was not made").hasCauseInstanceOf(java.sql.SQLException.class);
            }
        }
    }

    @Test
    void emptyDatabaseGetsAllScripts_asSecondStartFindsNothingToDo() {
        version("V20261120.0900__slip.sql", TABLE);
        version("V20261121.0900__note.sql", MORE);

        assertThat(apply()).isEqualTo(2);
        assertThat(apply()).isZero();
        assertThat(database.number("select count(note) from fin_slip")).isZero();
    }

    @Test
    void updateBringsOnlyWhatIsMissing() {
        version("V20261120.0900__slip.sql", TABLE);
        apply();
        version("V20261121.0900__note.sql", MORE);

        assertThat(apply()).isEqualTo(1);
    }

    @Test
    void failingUpdateLeavesEverythingAsItWas_theScriptsBeforeItIncluded() {
        version("V20261120.0900__slip.sql", TABLE);
        apply();
        version("V20261121.0900__note.sql", MORE);
        version("V20261122.0900__broken.sql", BROKEN);

        assertThatExceptionOfType(MigrationFailed.class).isThrownBy(this::apply).withMessageContaining("tabel");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.number("select count(note) from fin_slip"));
        scripts.remove("V20261122.0900__broken.sql");
        assertThat(apply()).as("the mended version").isEqualTo(1);
    }

    @Test
    void changedScriptIsRefused() {
        version("V20261120.0900__slip.sql", TABLE);
        apply();
        version("V20261120.0900__slip.sql", TABLE.replace("fin_slip", "fin_other"));

        assertThatExceptionOfType(MigrationFailed.class).isThrownBy(this::apply).withMessageContaining("20261120.0900");
    }

    @Test
    void versionBeforeMayComeBackWhenTheNewOneOnlyAdded() {
        version("V20261120.0900__slip.sql", TABLE);
        version("V20261121.0900__note.sql", MORE);
        apply();
        scripts.remove("V20261121.0900__note.sql");

        assertThat(apply()).isZero();
    }

    @Test
    void versionBeforeIsRefusedWhenTheNewOneTookSomethingAway() {
        version("V20261120.0900__slip.sql", TABLE);
        version("V20261121.0900__note.sql", MORE);
        version("V20261122.0900__less.sql", LESS);
        apply();
        scripts.remove("V20261122.0900__less.sql");

        assertThatExceptionOfType(MigrationFailed.class)
                .isThrownBy(this::apply)
                .withMessageContaining("newer than this version of the module")
                .withMessageContaining("20261122.0900");
    }

    @Test
    void scriptWithoutMarkIsRefused() {
        version("V20261120.0900__slip.sql", "create table fin_slip (id int);");

        assertThatExceptionOfType(MigrationFailed.class)
                .isThrownBy(this::apply)
                .withMessageContaining("'-- expand' or '-- contract'");
    }

    @Test
    void variantOfTheOtherDatabaseIsLeftAlone() {
        version("V20261120.0900__slip.sql", TABLE);
        version("V20261121.0900__kind.derby.sql", "-- expand\nalter table fin_slip add column derby int;\n");
        version("V20261121.0900__kind.postgresql.sql", "-- expand\nalter table fin_slip add column postgresql int;\n");

        assertThat(apply()).isEqualTo(2);
        assertThat(database.number("select count(" + database.kind().text() + ") from fin_slip"))
                .isZero();
    }

    @Test
    void twoNodesStartAtOnce_eachScriptRunsOnce() throws Exception {
        version("V20261120.0900__slip.sql", TABLE);
        version("V20261121.0900__note.sql", MORE);
        List<URL> urls = urls();
        Callable<Integer> node = () -> new Migrations(database.connections(), database.kind()).apply("fin", urls);
        int ran = 0;
        try (var nodes = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> starting =
                    IntStream.range(0, 3).mapToObj(i -> nodes.submit(node)).toList();
            for (Future<Integer> one : starting) {
                ran += one.get();
            }
        }

        assertThat(ran).isEqualTo(2);
    }

    private void version(String name, String sql) {
        scripts.put(name, sql);
    }

    private int apply() {
        return migrations.apply("fin", urls());
    }

    private List<URL> urls() {
        List<URL> urls = new ArrayList<>();
        scripts.forEach((name, sql) -> urls.add(write(name, sql)));
        return urls;
    }

    private URL write(String name, String sql) {
        try {
            return Files.writeString(folder.resolve(name), sql).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
