package org.khet.portal.control.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.fake.FakeCallers;

/** What people lay into the deploy folder, and what keeps lying there. */
class DeployFolderWatcherTest {
    private final FakeFolderInstaller installer = new FakeFolderInstaller();
    private final SteppingClock clock = Clocks.at("2026-11-20T12:00");
    private final Set<String> locked = new HashSet<>();
    private final Set<String> snatched = new HashSet<>();

    @TempDir
    private Path folder = Path.of("");

    private DeployFolderWatcher watch = watch(folder);

    @BeforeEach
    void begin() {
        watch = watch(folder);
    }

    private DeployFolderWatcher watch(Path place) {
        var files = new DeployedFiles(place, new DeployedFiles.Reader() {
            @Override
            public boolean isReadable(Path file) {
                return !locked.contains(String.valueOf(file.getFileName()));
            }

            @Override
            public InputStream open(Path file) throws IOException {
                if (snatched.contains(String.valueOf(file.getFileName()))) {
                    throw new AccessDeniedException(file.toString());
                }
                return Files.newInputStream(file);
            }
        });
        return new DeployFolderWatcher(files, installer, new FakeCallers(), clock);
    }

    @Test
    void jarIsInstalledWhenItRests_updatedWhenItChanges_andRemovedWhenItGoes() throws IOException {
        lay("rooms.jar", "rooms 1.0.0");
        watch.look();
        assertThat(installer.running).as("it may still grow").isEmpty();

        looks(3);
        assertThat(installer.running).containsEntry("rooms", "1.0.0");
        assertThat(installer.looks).hasSize(1);

        lay("rooms.jar", "rooms 1.1.0");
        looks(3);
        assertThat(installer.running).containsEntry("rooms", "1.1.0");

        Files.delete(folder.resolve("rooms.jar"));
        looks(2);
        assertThat(installer.running).isEmpty();
    }

    @Test
    void fileThatCannotBeRead_isNamedBesideItOnce_andTheOthersAreInstalled() throws IOException {
        lay("locked.jar", "locked 1.0.0");
        locked.add("locked.jar");
        Files.createSymbolicLink(folder.resolve("nowhere.kar"), folder.resolve("not-there"));
        lay("snatched.jar", "snatched 1.0.0");
        snatched.add("snatched.jar");
        lay("rooms.jar", "rooms 1.0.0");

        looks(2);

        for (String name : List.of("locked.jar", "nowhere.kar", "snatched.jar")) {
            assertThat(note(name)).content().contains("อ่าน " + name + " ไม่ได้", name + " cannot be read");
        }
        assertThat(installer.running).containsOnlyKeys("rooms");
        for (String name : List.of("locked.jar", "nowhere.kar", "snatched.jar")) {
            Files.delete(note(name));
        }
        looks(5);
        assertThat(folder).as("it is said once").isDirectoryNotContaining("glob:**.refused.txt");
    }

    @Test
    void fileThatMayBeReadAtLast_isInstalled_andTheReasonBesideItGoes() throws IOException {
        lay("rooms.jar", "rooms 1.0.0");
        locked.add("rooms.jar");
        looks(3);

        locked.clear();
        looks(2);

        assertThat(installer.running).containsEntry("rooms", "1.0.0");
        assertThat(note("rooms.jar")).doesNotExist();
    }

    @Test
    void copyThatPauses_isTriedAgainUntilItIsWhole() throws IOException {
        lay("rooms.jar", "rooms 1…");
        looks(4);
        assertThat(note("rooms.jar")).as("it is young").doesNotExist();

        lay("rooms.jar", "rooms 1.0.0");
        looks(2);

        assertThat(installer.running).containsEntry("rooms", "1.0.0");
    }

    @Test
    void copyThatWasBrokenOff_isRefusedAfterTenSeconds_andIsWelcomeWhenItIsWhole() throws IOException {
        lay("rooms.jar", "rooms 1…");
        looks(2);
        clock.pass(Duration.ofSeconds(11));
        looks(3);
        assertThat(note("rooms.jar")).content().contains("ไฟล์ไม่สมบูรณ์", "cut short");
        int before = installer.looks.size();
        looks(3);
        assertThat(installer.looks).as("it is left alone").hasSize(before);

        lay("rooms.jar", "rooms 1.0.0");
        looks(2);

        assertThat(installer.running).containsEntry("rooms", "1.0.0");
        assertThat(note("rooms.jar")).doesNotExist();
    }

    @Test
    void foldersAndForeignFiles_areLeftAlone_andKeepNothingFromGoingOn() throws IOException {
        Files.createDirectories(folder.resolve("unpacked.jar/META-INF"));
        Files.createDirectory(folder.resolve("old"));
        lay("readme.txt", "hello");
        lay(".rooms.jar.part", "rooms 1…");
        lay("rooms.kar", "rooms 1.0.0");

        looks(4);

        assertThat(installer.looks).containsExactly("rooms.kar");
        assertThat(installer.running).containsOnlyKeys("rooms");
        assertThat(folder).isDirectoryNotContaining("glob:**.refused.txt");
    }

    @Test
    void databaseThatIsAway_keepsTheFileForLater_alsoOneThatWasTakenAway() throws IOException {
        lay("rooms.jar", "rooms 1.0.0");
        installer.databaseIsAway(true);
        looks(3);
        installer.databaseIsAway(false);
        looks(1);
        assertThat(installer.running).containsOnlyKeys("rooms");

        Files.delete(folder.resolve("rooms.jar"));
        installer.databaseIsAway(true);
        looks(2);
        installer.databaseIsAway(false);
        looks(1);
        assertThat(installer.running).isEmpty();
    }

    @Test
    void removalWhileAnotherChangeRuns_isTriedAgain_andOneThatIsRefusedIsNot() throws IOException {
        lay("rooms.jar", "rooms 1.0.0");
        looks(2);
        Files.delete(folder.resolve("rooms.jar"));
        installer.refuse("control.install.busy");
        looks(2);
        installer.letGo();
        looks(1);
        assertThat(installer.running).isEmpty();

        lay("rooms.jar", "rooms 1.1.0");
        looks(2);
        Files.delete(folder.resolve("rooms.jar"));
        installer.refuse("control.install.tooLarge");
        looks(1);
        installer.letGo();
        looks(2);
        assertThat(installer.running).containsEntry("rooms", "1.1.0");
    }

    private void lay(String name, String text) throws IOException {
        clock.pass(Duration.ofSeconds(1));
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    private Path note(String name) {
        return folder.resolve(name + ".refused.txt");
    }

    private void looks(int times) {
        IntStream.range(0, times).forEach(time -> watch.look());
    }
}
