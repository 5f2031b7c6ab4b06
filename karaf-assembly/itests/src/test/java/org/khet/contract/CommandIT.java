package org.khet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.contract.Unpacked.Answer;

/** The words of {@code bin/portal}, their statuses, and a portal that was ended by force. */
class CommandIT {
    private static final int WRONG_WORDS = 2;
    private static final int NOT_RUNNING = 4;

    @TempDir
    static Path room;

    private static Unpacked unpacked;

    @BeforeAll
    static void unpack() {
        unpacked = Unpacked.zip(room);
    }

    @Test
    void unknownCommand_isOneLine_andTheListNamesWhatWorksHere() {
        Answer answer = unpacked.portal("fly");

        assertThat(answer.status()).isEqualTo(WRONG_WORDS);
        assertThat(answer.said().lines().toList())
                .containsExactly("portal: there is no command fly; ./portal --help lists them");
        assertThat(unpacked.portal("--help").said())
                .contains("run [--demo]", "stop", "status", "module list|install FILE|remove ID", "--help", "--version")
                .doesNotContain("new-module", "bench [", "build [ID]");
    }

    @Test
    void archiveHoldsTheHandbook() {
        assertThat(unpacked.folder().resolve("docs/office-handbook/README.md")).isNotEmptyFile();
    }

    @Test
    void everyCommandTellsWhatItTakes() {
        for (String command : List.of("run", "stop", "status", "build", "test", "bench", "module", "new-module")) {
            Answer answer = unpacked.portal(command, "--help");
            assertThat(answer.status()).as(command).isZero();
            assertThat(answer.said()).startsWith("./portal " + command);
        }
    }

    @Test
    void wrongWords_areNamed() {
        assertThat(unpacked.portal("run", "--port", "99999").said()).contains("99999");
        assertThat(unpacked.portal("run", "--port", "99999").status()).isEqualTo(WRONG_WORDS);
        assertThat(unpacked.portal("run", "--wings").status()).isEqualTo(WRONG_WORDS);
        assertThat(unpacked.portal("run", "--home").said()).contains("--home needs a value");
        assertThat(unpacked.portal("module", "enable", "ict").said()).contains("--office CODE");
        assertThat(unpacked.portal("module", "juggle").status()).isEqualTo(WRONG_WORDS);
    }

    @Test
    void whatNeedsTheSources_saysSo() {
        for (String command : List.of("test", "bench", "new-module")) {
            Answer answer = command.equals("new-module") ? unpacked.portal(command, "rooms") : unpacked.portal(command);
            assertThat(answer.status()).as(command).isEqualTo(1);
            assertThat(answer.said()).contains("works from the sources");
        }
        assertThat(unpacked.portal("build").status()).isZero();
    }

    @Test
    void homeThatCannotBeWritten_isNamed() throws IOException {
        Path file = Files.writeString(room.resolve("file"), "");

        Answer answer = unpacked.portal("run", "--background", "--home", file.resolve("home"));

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).startsWith("portal: cannot write to the home " + file.resolve("home"));
    }

    @Tag("heavy")
    @Test
    void portalEndedByForce_isSeenAsStopped_andStartsAgain() throws Exception {
        Path home = room.resolve("บ้าน ของเรา");
        assertThat(unpacked.portal("status", "--home", home).status()).isEqualTo(NOT_RUNNING);
        long first = start(home);
        ProcessHandle process = ProcessHandle.of(first).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(60, TimeUnit.SECONDS);

        Answer status = unpacked.portal("status", "--json", "--home", home);
        assertThat(status.status()).isEqualTo(NOT_RUNNING);
        assertThat(status.said()).contains("\"state\":\"stopped\"", "\"pid\":null");

        long second = start(home);
        Answer stopped = unpacked.portal("stop", "--json", "--home", home);
        assertThat(stopped.status()).isZero();
        assertThat(stopped.said()).contains("\"state\":\"stopped\",\"was\":\"running\",\"clean\":true");
        assertThat(ProcessHandle.of(second)).isEmpty();
        assertThat(unpacked.portal("stop", "--home", home))
                .isEqualTo(new Answer(0, "not running (home " + home + ")\n"));
    }

    private static long start(Path home) {
        Answer answer = unpacked.portal("run", "--background", "--port", IdlePort.number(), "--home", home);
        assertThat(answer.status()).as(answer.said()).isZero();
        String said = unpacked.portal("status", "--json", "--home", home).said();
        return Long.parseLong(said.replaceAll("(?s).*\"pid\":(\\d+).*", "$1"));
    }
}
