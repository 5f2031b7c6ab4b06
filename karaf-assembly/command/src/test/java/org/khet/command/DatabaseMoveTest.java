package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office outgrew the built-in database. Nothing that people saved may stay behind, and a move that fails changes nothing. */
class DatabaseMoveTest {
    private static final String URL = "jdbc:postgresql://db.office.example/khet";
    private static final String BEFORE = "url =\npoolSize = 30\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Steps steps = new Steps();
    private Home home;
    private Path settings;

    @BeforeEach
    void aPortalWithTheBuiltInDatabase() throws IOException {
        home = new Home(folder.resolve("office"));
        settings = home.config().resolve("org.khet.datasource.cfg");
        Files.createDirectories(home.config());
        Files.createDirectories(home.data().resolve("derby/khet"));
        Files.writeString(settings, BEFORE);
    }

    @Test
    void rowsAreCopiedAfterPeopleWereSentAway_soThatNothingSavedStaysBehind() throws Exception {
        steps.atBackUp = () -> assertThat(settings).hasContent(BEFORE);
        steps.atBringIn = () -> {
            assertThat(settings).content().contains("url = " + URL, "user = khet");
            assertThat(home.data().resolve("restore/tables/ict_ticket.copy.gz")).hasContent("41 rows");
        };

        assertThat(move()).isZero();

        assertThat(steps.done).containsExactly("check", "stop", "back up", "bring in");
        assertThat(settings).content().contains("url = " + URL);
        assertThat(home.data().resolve("derby/khet")).isDirectory();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("moved to " + URL, "./portal run --home " + home.folder());
    }

    @Test
    void homeWithTheSettingsOfTheDistribution_canBeMoved() throws Exception {
        Files.copy(
                Path.of("../distribution/src/main/resources/config/org.khet.datasource.cfg"),
                settings,
                StandardCopyOption.REPLACE_EXISTING);

        assertThat(move()).isZero();

        assertThat(settings).content().contains("url = " + URL);
    }

    @Test
    void databaseThatDoesNotFit_thePortalRunsOn() {
        steps.atCheck = () -> {
            throw new Failure("the database holds tables already");
        };

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(this::move)
                .withMessage("the database holds tables already");

        assertThat(steps.done).containsExactly("check");
    }

    @Test
    void rowsThatDoNotComeIn_leaveThePortalOnItsOldDatabase_andItIsSaidHowToStartIt() {
        steps.atBringIn = () -> {
            throw new Failure("not restored: ict: the disk of the server is full");
        };

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(this::move)
                .withMessageContainingAll(
                        "the disk of the server is full",
                        "is stopped and has the built-in database as before",
                        "./portal run --home " + home.folder());

        assertUnmoved();
    }

    @Test
    void anyOtherFailure_putsTheAddressBackToo() {
        steps.atBringIn = () -> {
            throw new UncheckedIOException(new IOException("no space left on device"));
        };
        assertThatExceptionOfType(Failure.class).isThrownBy(this::move).withMessageContaining("no space left");
        assertUnmoved();

        steps.atBringIn = () -> {
            throw new IllegalStateException("a defect");
        };
        assertThatThrownBy(this::move).isInstanceOf(IllegalStateException.class);
        assertUnmoved();

        steps.atBringIn = () -> {
            throw new InterruptedException();
        };
        assertThatThrownBy(this::move).isInstanceOf(InterruptedException.class);
        assertUnmoved();
    }

    @Test
    void settingsThatCannotBeKept_areNotChanged() throws IOException {
        Files.createDirectories(home.config().resolve("org.khet.datasource.cfg.before-move/full"));

        assertThatExceptionOfType(Failure.class).isThrownBy(this::move).withMessageContaining("cannot write to");

        assertThat(steps.done).containsExactly("check", "stop", "back up");
        assertUnmoved();
    }

    @Test
    void homeThatWasRestoredOnce_canBeMoved() throws Exception {
        Files.createDirectories(home.data().resolve("restore/done"));
        Files.writeString(home.data().resolve("restore/done/core.tsv"), "core_office\t2\tab\n");
        steps.atBringIn = () -> assertThat(home.data().resolve("restore/done")).doesNotExist();

        assertThat(move()).isZero();
    }

    @Test
    void failedMoveOfARestoredHome_leavesTheMarksOfTheRestore() throws IOException {
        Path mark = home.data().resolve("restore/done/core.tsv");
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "core_office\t2\tab\n");
        steps.atBringIn = () -> {
            throw new Failure("away");
        };

        assertThatExceptionOfType(Failure.class).isThrownBy(this::move);

        assertThat(mark).exists();
        assertThat(settings).hasContent(BEFORE);
    }

    @Test
    void whyAHomeCannotBeMoved_isSaidTruly() throws IOException {
        Files.createDirectories(home.data().resolve("restore/tables"));
        assertThatExceptionOfType(Failure.class).isThrownBy(this::move).withMessageContaining("still wait");

        Files.writeString(settings, "url = jdbc:postgresql://old.office.example/khet?ssl=true\n");
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(this::move)
                .withMessageContaining("uses jdbc:postgresql://old.office.example/khet already");

        home = new Home(folder.resolve("empty"));
        assertThatExceptionOfType(Failure.class).isThrownBy(this::move).withMessageContaining("no built-in database");
        assertThat(steps.done).isEmpty();
    }

    @Test
    void ctrlC_putsTheAddressBack() throws Exception {
        Process moving = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        home.folder().toString())
                .redirectErrorStream(true)
                .start();
        assertThat(moving.inputReader().readLine()).isEqualTo("turned");
        assertThat(settings).content().contains(URL);

        moving.destroy();

        assertThat(moving.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertUnmoved();
    }

    /** A move that waits for ever in the middle. */
    static final class Endless {
        public static void main(String[] home) throws Exception {
            var steps = new Steps();
            steps.atBringIn = () -> {
                System.out.println("turned");
                Thread.currentThread().join();
            };
            int _ = move(new Home(Path.of(home[0])), steps, new PrintStream(PrintStream.nullOutputStream(), true));
        }
    }

    private int move() throws InterruptedException {
        return move(home, steps, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private static int move(Home home, Steps steps, PrintStream out) throws InterruptedException {
        Path nowhere = home.folder();
        return new DatabaseMove(new Checkout(Optional.empty(), nowhere), steps, out)
                .run(Arguments.parse(
                        List.of(
                                "--url",
                                URL,
                                "--user",
                                "khet",
                                "--home",
                                home.folder().toString()),
                        Set.of(),
                        Set.of("--url", "--user", "--home")));
    }

    private void assertUnmoved() {
        assertThat(settings).hasContent(BEFORE);
        assertThat(home.data().resolve("restore")).doesNotExist();
        assertThat(home.config().resolve("org.khet.datasource.cfg.before-move"))
                .satisfiesAnyOf(
                        file -> assertThat(file).doesNotExist(),
                        file -> assertThat(file).isDirectory());
    }

    private interface Act {
        void act() throws InterruptedException;
    }

    /** Notes what was done, and does what a test says. */
    private static final class Steps implements DatabaseMove.Steps {
        private final List<String> done = new ArrayList<>();
        private Act atCheck = () -> {};
        private Act atBackUp = () -> {};
        private Act atBringIn = () -> {};

        @Override
        public void check(Home home, DatabaseMove.Target target) throws InterruptedException {
            done.add("check");
            atCheck.act();
        }

        @Override
        public void stop(Home home) {
            done.add("stop");
        }

        @Override
        public void backUp(Home home, Path folder) throws InterruptedException {
            done.add("back up");
            try {
                Files.createDirectories(folder.resolve("tables"));
                Files.writeString(folder.resolve("backup.properties"), "format=1\n");
                Files.writeString(folder.resolve("tables/ict_ticket.copy.gz"), "41 rows");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            atBackUp.act();
        }

        @Override
        public void bringIn(Home home) throws InterruptedException {
            done.add("bring in");
            atBringIn.act();
        }
    }
}
