package org.khet.portal.control.internal.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.outcome.Rejected;

class ModuleJarTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void jarOfAModule_saysItsIdPrefixAndVersion() throws IOException {
        Path jar = jar("id=rooms;prefix=rms");

        ModuleJar read = ModuleJar.read(jar);
        assertThat(List.of(read.id(), read.prefix(), read.version(), read.symbolicName()))
                .containsExactly("rooms", "rms", "1.2.0", "org.khet.rooms");
        assertThat(read.signers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id=Rooms;prefix=rms", "id=rooms", "id=rooms;prefix=rooms_and_more"})
    void jarWithoutAUsableHeader_isNoModule(String header) throws IOException {
        Path jar = jar(header);

        assertThatThrownBy(() -> ModuleJar.read(jar))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("noModule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "login", "account", "shell", "theme"})
    void idUnderWhoseAddressThePortalItselfIs_isRefused(String id) throws IOException {
        Path jar = jar("id=" + id + ";prefix=own");

        assertThatThrownBy(() -> ModuleJar.read(jar))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("idTaken");
    }

    @Test
    void jarCutShortInCopying_isRefused() throws IOException {
        byte[] whole = Files.readAllBytes(jar("id=rooms;prefix=rms"));
        Path cut = folder.resolve("cut.jar");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> ModuleJar.read(cut))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("broken");
    }

    @Test
    void jarThatUnpacksToMoreThanHalfAGigabyte_isRefused() throws IOException {
        Path bomb = folder.resolve("bomb.jar");
        try (OutputStream file = Files.newOutputStream(bomb);
                JarOutputStream out = new JarOutputStream(file, manifest("id=rooms;prefix=rms"))) {
            out.putNextEntry(new ZipEntry("zeros"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 501; megabyte++) {
                out.write(zeros);
            }
        }

        assertThat(bomb).satisfies(file -> assertThat(file.toFile().length()).isLessThan(1 << 20));
        assertThatThrownBy(() -> ModuleJar.read(bomb))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("tooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org/khet/rooms/Huge.class", "i18n/rooms_th.properties", "OSGI-INF/rooms.xml"})
    void partThatIsReadWhole_andIsLargerThanAnyReal_isRefused(String name) throws IOException {
        Path jar = folder.resolve("huge.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest("id=rooms;prefix=rms"))) {
            out.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 17; megabyte++) {
                out.write(zeros);
            }
        }

        assertThatThrownBy(() -> ModuleJar.read(jar))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("tooLarge");
    }

    private Path jar(String header) throws IOException {
        Path jar = folder.resolve("module.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest(header))) {
            out.putNextEntry(new ZipEntry("i18n/rooms_th.properties"));
            out.write("rooms.title=จองห้องประชุม\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static Manifest manifest(String header) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.khet.rooms;singleton:=true");
        manifest.getMainAttributes().putValue("Bundle-Version", "1.2.0");
        if (!header.isEmpty()) {
            manifest.getMainAttributes().putValue("Khet-Module", header);
        }
        return manifest;
    }
}
