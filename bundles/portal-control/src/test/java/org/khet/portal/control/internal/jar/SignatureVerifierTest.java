package org.khet.portal.control.internal.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.module.ModuleInspection.Trust;
import org.khet.portal.api.outcome.Rejected;

/** Who signed a jar, and whether this portal believes it; key and signature are made once with the JDK's own tools. */
class SignatureVerifierTest {
    private static final String DEVELOPER = "developer";

    @TempDir
    private static Path made = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private Path jar = Path.of("");
    private Path trusted = Path.of("");

    @BeforeAll
    static void signedJarOfAModule() throws Exception {
        Path signed = SampleJar.of(made.resolve("signed.jar"), "id=rooms;prefix=rms");
        tool(
                "keytool",
                "-genkeypair",
                "-alias",
                DEVELOPER,
                "-dname",
                "CN=Sample Developer",
                "-keyalg",
                "EC",
                "-validity",
                "365");
        tool(
                "keytool",
                "-exportcert",
                "-rfc",
                "-alias",
                DEVELOPER,
                "-file",
                made.resolve("dev.pem").toString());
        tool("jarsigner", signed.toString(), DEVELOPER);
    }

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
        sign();
        assertThat(signature(Clock.systemUTC()).trust()).isEqualTo(Trust.UNKNOWN);

        believe();

        var known = signature(Clock.systemUTC());
        assertThat(known.trust()).isEqualTo(Trust.TRUSTED);
        assertThat(known.signer()).isEqualTo("Sample Developer");
    }

    @Test
    void certificateThatHasEnded_isNotBelieved() throws Exception {
        sign();
        believe();

        Clock later = Clock.fixed(Instant.now().plusSeconds(400L * 86_400), ZoneOffset.UTC);

        assertThat(signature(later).trust()).isEqualTo(Trust.UNKNOWN);
    }

    @Test
    void entryAddedAfterTheSignature_makesTheJarUnsigned() throws Exception {
        sign();
        believe();
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath("META-INF/persistence.xml"), "<persistence/>");
        }

        assertThat(signature(Clock.systemUTC()).trust()).isEqualTo(Trust.UNSIGNED);
    }

    @Test
    void contentChangedAfterTheSignature_isRefused() throws Exception {
        sign();
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

    private void believe() throws IOException {
        Files.copy(made.resolve("dev.pem"), trusted.resolve("dev.pem"));
    }

    private void sign() throws IOException {
        Files.copy(made.resolve("signed.jar"), jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void tool(String name, String... words) throws Exception {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
        line.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        line.addAll(List.of("-keystore", made.resolve("keys.p12").toString(), "-storepass", "not-a-secret"));
        line.addAll(List.of(words));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(made.resolve("tool.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(made.resolve("tool.txt")))
                .isZero();
    }
}
