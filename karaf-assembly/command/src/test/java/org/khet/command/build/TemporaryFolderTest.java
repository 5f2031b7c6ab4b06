package org.khet.command.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stage of the suite that forgot a file or a process. */
class TemporaryFolderTest {
    private final TemporaryFolder room = new TemporaryFolder();

    @AfterEach
    void end() {
        room.close();
    }

    @Test
    void allIsPutAway_nothingIsTold_andWhatToolsKeepGoesWithTheRoom() throws Exception {
        Files.writeString(room.folder().resolve("download-4711.tmp"), "a part of Karaf");
        Files.createDirectories(room.folder().resolve("embedded-pg/bin"));
        started("true").onExit().get(60, TimeUnit.SECONDS);

        assertThat(room.leftBehind()).isEmpty();

        room.close();
        assertThat(room.folder()).doesNotExist();
    }

    @Test
    void fileOfATest_isTold() throws Exception {
        Files.createDirectories(room.folder().resolve("khet-shared123/files"));

        assertThat(room.leftBehind()).containsExactly("left in the temporary folder: khet-shared123");
    }

    @Test
    void processOfATest_isToldAndEnded() throws Exception {
        Process portal = started("sleep 600");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!portal.info().command().orElse("").endsWith("/sleep")) { // the shell is not yet what it becomes
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }

        assertThat(room.leftBehind())
                .singleElement()
                .asString()
                .startsWith("left running: process " + portal.pid() + " ")
                .contains("sleep 600");
        assertThat(portal.isAlive()).isFalse();
    }

    @Test
    void processOfSomebodyElse_isLetBe() throws Exception {
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            assertThat(room.leftBehind()).isEmpty();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    @Test
    void commandThatIsEnded_endsAllThatItStarted_andItsFolderGoes() throws Exception {
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waiting.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = command.inputReader()) {
            Path folder = Path.of(said.readLine());
            ProcessHandle portal =
                    ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
            Files.writeString(folder.resolve("half.log"), "written meanwhile");

            command.destroy();
            assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();

            assertThat(portal.isAlive()).isFalse();
            assertThat(folder).doesNotExist();
        }
    }

    /** A command that waits for a process below its folder. */
    static final class Waiting {
        private Waiting() {}

        public static void main(String[] arguments) throws Exception {
            try (var folder = new TemporaryFolder()) {
                var builder = new ProcessBuilder("sleep", "600");
                folder.nameIn(builder.environment());
                builder.environment().merge("TMPDIR", "/inner", String::concat);
                Process process = builder.start();
                System.out.println(folder.folder());
                System.out.println(process.pid());
                process.waitFor();
            }
        }
    }

    @Test
    void optionsOfTheirOwnForMaven_stay() {
        var environment = new HashMap<>(Map.of("MAVEN_OPTS", "-Xmx2g"));

        room.nameIn(environment);

        Path folder = room.folder();
        assertThat(environment)
                .containsEntry("MAVEN_OPTS", "-Xmx2g -Djava.io.tmpdir=" + folder)
                .containsEntry("TMPDIR", folder.toString());
    }

    private Process started(String shell) throws IOException {
        var builder = new ProcessBuilder("/bin/sh", "-c", "exec " + shell);
        room.nameIn(builder.environment());
        return builder.start();
    }
}
