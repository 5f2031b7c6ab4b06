package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    private Path distribution;
    private Home home;

    @BeforeEach
    void unpack() throws IOException {
        distribution = folder.resolve("khet");
        home = new Home(folder.resolve("office"));
        Files.createDirectories(distribution.resolve("system"));
        Files.createDirectories(distribution.resolve("etc"));
        Files.createDirectories(distribution.resolve("config"));
        Files.writeString(
                distribution.resolve("config/org.khet.http.cfg"),
                "host = ${khet.http.host:-127.0.0.1}\nport = ${khet.http.port:-8080}\n");
        Files.writeString(distribution.resolve("system/portal.jar"), "1");
        Files.writeString(distribution.resolve("etc/some.cfg"), "a = 1\n");
    }

    private static Arguments given(String... words) {
        return Arguments.parse(List.of(words), Set.of(), Set.of("--port", "--host"));
    }

    @Test
    void firstStart_writesSettings_andOnlyTheOwnerSeesTheHome() throws IOException {
        home.prepare(distribution);

        assertThat(PortalSettings.of(home, given())).isEqualTo(new PortalSettings("127.0.0.1", 8080));
        assertThat(PortalSettings.of(home, given("--port", "8081")).address()).isEqualTo("http://127.0.0.1:8081/");
        assertThat(Files.getPosixFilePermissions(home.folder()))
                .hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");
    }

    @Test
    void folderMadeBefore_andOpenToAll_recordsAndSettingsAreTheOwnersOnly() throws IOException {
        Files.createDirectories(home.data().resolve("log"));
        Files.setPosixFilePermissions(home.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(home.data(), PosixFilePermissions.fromString("rwxr-xr-x"));

        home.prepare(distribution);

        for (Path own : List.of(home.data(), home.config())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                    .as("%s", own)
                    .isEqualTo("rwx------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .as("the folder itself is the machine's")
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void officeChangedItsPort_updateKeepsIt() throws IOException {
        home.prepare(distribution);
        Files.writeString(home.config().resolve("org.khet.http.cfg"), "host = 0.0.0.0\nport = 9000\n");

        home.prepare(distribution);

        assertThat(PortalSettings.of(home, given())).isEqualTo(new PortalSettings("0.0.0.0", 9000));
        assertThat(PortalSettings.of(home, given()).address()).isEqualTo("http://127.0.0.1:9000/");
    }

    @Test
    void runThatEndedByForce_leavesNoTemporaryFiles() throws IOException {
        home.prepare(distribution);
        Path left = Files.writeString(home.data().resolve("tmp/upload"), "half");

        home.prepare(distribution);

        assertThat(left).doesNotExist();
        assertThat(home.data().resolve("tmp")).isDirectory();
    }

    @Test
    void newDistribution_forgetsOldBundles_sameOneKeepsThem() throws IOException {
        home.prepare(distribution);
        Path bundle = home.data().resolve("cache/bundle1/bundle.info");
        Files.createDirectories(bundle.getParent());
        Files.writeString(bundle, "1");

        Files.setLastModifiedTime(
                distribution.resolve("etc/some.cfg"), FileTime.fromMillis(1_800_000_000_000L)); // Karaf touches it
        home.prepare(distribution);
        assertThat(bundle).exists();

        Files.setLastModifiedTime(distribution.resolve("system/portal.jar"), FileTime.fromMillis(1_800_000_000_000L));
        home.prepare(distribution);
        assertThat(bundle).doesNotExist();
    }

    @Test
    void noteOfAProcessThatIsGone_isNoPortal() throws IOException {
        home.prepare(distribution);
        Files.writeString(
                home.runFile(),
                "pid=" + ProcessHandle.current().pid()
                        + "\nbegan=2001-01-01T00\\:00\\:00Z\naddress=http\\://127.0.0.1\\:1/\n");

        assertThat(RunningPortal.on(home)).isEmpty();

        new RunningPortal(ProcessHandle.current(), "http://127.0.0.1:1/").note(home);
        assertThat(RunningPortal.on(home))
                .hasValueSatisfying(running -> assertThat(running.address()).isEqualTo("http://127.0.0.1:1/"));
    }
}
