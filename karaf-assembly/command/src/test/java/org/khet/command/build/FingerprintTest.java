package org.khet.command.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start builds nothing, unless somebody changed what goes into the distribution. */
class FingerprintTest {
    private static final Instant MORNING = Instant.parse("2026-11-20T01:30:00Z");

    @TempDir
    Path sources;

    @BeforeEach
    void oneBundle() throws IOException {
        write("bundles/portal-core/src/main/java/Core.java", "class Core {}", MORNING);
        write("bundles/portal-core/pom.xml", "<project/>", MORNING);
    }

    @Test
    void nothingChanged_sameFingerprint() {
        assertThat(now()).isEqualTo(now());
    }

    @Test
    void savedAddedAndRemovedFiles_areNoticed() throws IOException {
        String before = now();

        write("bundles/portal-core/src/main/java/Core.java", "class Core {}", MORNING.plusSeconds(1));
        String saved = now();
        assertThat(saved).isNotEqualTo(before);

        write("bundles/portal-core/src/main/java/Core.java", "class Core { }", MORNING.plusSeconds(1));
        assertThat(now()).as("another size at the same second").isNotEqualTo(saved);

        write("bundles/module-rooms/bnd.bnd", "", MORNING);
        String added = now();
        Files.delete(sources.resolve("bundles/module-rooms/bnd.bnd"));
        assertThat(now()).isNotEqualTo(added);
    }

    @Test
    void buildResultsTestsAndDocuments_areNoReasonToBuild() throws IOException {
        String before = now();

        write("bundles/portal-core/target/classes/Core.class", "x", MORNING);
        write("bundles/portal-core/src/test/java/CoreTest.java", "class CoreTest {}", MORNING);
        write("bundles/portal-core/.idea/workspace.xml", "x", MORNING);
        write("bundles/docs/adr.md", "x", MORNING);

        assertThat(now()).isEqualTo(before);
    }

    @Test
    void folderThatIsNotThere_isAsGoodAsEmpty() {
        assertThat(Fingerprint.of(sources.resolve("themes"))).isEqualTo(Fingerprint.of());
    }

    @Test
    void contentsOfAFolder_countWhenTheyWereWrittenOrNot() throws IOException {
        Path folder = sources.resolve("bundles/portal-core");
        String before = Fingerprint.ofContents(folder);

        write("bundles/portal-core/pom.xml", "<project/>", MORNING.plusSeconds(60));
        assertThat(Fingerprint.ofContents(folder)).as("copied anew").isEqualTo(before);

        write("bundles/portal-core/pom.xml", "<project>", MORNING);
        assertThat(Fingerprint.ofContents(folder)).isNotEqualTo(before);
    }

    private String now() {
        return Fingerprint.of(sources.resolve("bundles"));
    }

    private void write(String name, String text, Instant saved) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(saved));
    }
}
