package org.khet.portal.control.internal.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.module.ModuleInspection.Trust;
import org.khet.portal.api.outcome.Rejected;

/** Who signed a jar, and whether this portal believes it; keys are made with the JDK's own tools. */
class SignatureVerifierTest {
    @TempDir
    private Path folder = Path.of("");

    private Path jar = Path.of("");
    private Path trusted = Path.of("");

    @BeforeEach
    void jarOfAModule() throws IOException {
        jar = SampleJar.of(folder.resolve("rooms.jar"), "id=rooms;prefix=rms");
        trusted = Files.createDirectories(folder.resolve("trusted"));
    }

    @Test
    void unsignedJar_isUnsigned() {
        assertThat(signature(Clock.systemUTC()).trust()).isEqualTo(Trust.UNSIGNED);
    }

    @Test
    void strangersSignature_isWholeButUnknown_untilItsCertificateLiesInTheFolder() throws Exception {
        key("developer", "CN=Sample Developer");
        sign("developer");
        assertThat(signature(Clock.systemUTC()).trust()).isEqualTo(Trust.UNKNOWN);

        export("developer");

        var known = signature(Clock.systemUTC());
        assertThat(known.trust()).isEqualTo(Trust.TRUSTED);
        assertThat(known.signer()).isEqualTo("Sample Developer");
    }

    @Test
    void certificateThatHasEnded_isNotBelieved() throws Exception {
        key("developer", "CN=Sample Developer");
        sign("developer");
        export("developer");

        Clock later = Clock.fixed(Instant.now().plusSeconds(400L * 86_400), ZoneOffset.UTC);

        assertThat(signature(later).trust()).isEqualTo(Trust.UNKNOWN);
    }

    @Test
    void entryAddedAfterTheSignature_makesTheJarUnsigned() throws Exception {
        key("developer", "CN=Sample Developer");
        sign("developer");
        export("developer");
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath("META-INF/persistence.xml"), "<persistence/>");
        }

        assertThat(signature(Clock.systemUTC()).trust()).isEqualTo(Trust.UNSIGNED);
    }

    @Test
    void contentChangedAfterTheSignature_isRefused() throws Exception {
        key("developer", "CN=Sample Developer");
        sign("developer");
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath("i18n/rooms_th.properties"), "rooms.title=อื่น\n");
        }

        assertThatThrownBy(() -> ModuleJar.read(jar))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("forged");
    }

    private org.khet.portal.api.admin.module.ModuleInspection.Signature signature(Clock clock) {
        return new SignatureVerifier(List.of(trusted), clock).of(ModuleJar.read(jar));
    }

    private void key(String alias, String name) throws Exception {
        tool("keytool", "-genkeypair", "-alias", alias, "-dname", name, "-keyalg", "EC", "-validity", "365");
    }

    private void export(String alias) throws Exception {
        tool(
                "keytool",
                "-exportcert",
                "-rfc",
                "-alias",
                alias,
                "-file",
                trusted.resolve("dev.pem").toString());
    }

    private void sign(String alias) throws Exception {
        tool("jarsigner", jar.toString(), alias);
    }

    private void tool(String name, String... words) throws Exception {
        List<String> line = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
        line.addAll(List.of("-keystore", folder.resolve("keys.p12").toString(), "-storepass", "not-a-secret"));
        line.addAll(List.of(words));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("tool.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("tool.txt")))
                .isZero();
    }
}
