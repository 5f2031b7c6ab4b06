package org.khet.command.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.command.Failure;

/** Machines with and without Maven, Chromium and HAProxy, with and without the right to install them. */
class ToolsTest {
    @TempDir
    Path bin;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void mavenThatIsNewEnoughIsUsed() throws IOException {
        Path mvn = program("mvn", "echo Apache Maven 3.8.7");

        assertThat(tools("clerk").maven()).isEqualTo(mvn);
    }

    @Test
    void nothingThereAndNoRightToInstall_allOfItIsNamedInOneLine() throws IOException {
        program("mvn", "echo Apache Maven 3.6.3");
        program("apt-get", "echo must not be called; exit 1");
        program("sudo", "echo a password is required; exit 1");

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> tools("clerk").forTests())
                .satisfies(failure -> {
                    assertThat(failure.status()).isEqualTo(Failure.MISSING);
                    assertThat(failure.text())
                            .isEqualTo(
                                    "Maven 3.8 or newer, Chromium, HAProxy, systemd and iproute2 are missing: install them"
                                            + " (Debian: apt install maven chromium-headless-shell haproxy systemd iproute2)");
                });
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void allThereButNoRightToMount_isSaidBeforeTheSuiteBegins() throws IOException {
        program("mvn", "echo Apache Maven 3.9.9");
        program("chromium", "true");
        program("haproxy", "true");
        program("systemctl", "true");
        program("ip", "true");
        program("sudo", "echo a password is required; exit 1");

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> tools("clerk").forTests())
                .satisfies(failure -> {
                    assertThat(failure.status()).isEqualTo(Failure.MISSING);
                    assertThat(failure.text()).contains("mounts a small disk").contains("sudo");
                });
    }

    @Test
    void rootInstallsDebiansPackages_andSaysSo() throws IOException {
        program("chromium", "true");
        program("haproxy", "true");
        program("systemctl", "true");
        program("ip", "true");
        program("apt-get", "cp \"$0.mvn\" \"${0%apt-get}mvn\"");
        program("apt-get.mvn", "echo Apache Maven 3.9.9");

        tools("root").forTests();

        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("installing Debian's packages maven ...");
        assertThat(tools("root").maven()).isEqualTo(bin.resolve("mvn"));
    }

    @Test
    void installingFails_lastLinesOfAptAreShown() throws IOException {
        program("apt-get", "echo E: Unable to locate package maven; exit 100");

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> tools("root").maven())
                .satisfies(failure -> assertThat(failure.text())
                        .startsWith("Maven 3.8 or newer is missing: install it (Debian: apt install maven)\n")
                        .contains("E: Unable to locate package maven"));
    }

    private Tools tools(String user) {
        return new Tools(new PrintStream(shown, true, StandardCharsets.UTF_8), bin.toString(), user);
    }

    private Path program(String name, String script) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
