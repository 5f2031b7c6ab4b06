package org.khet.bench.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextVersionTest {
    @TempDir
    Path folder;

    @Test
    void sameContent_hasTheOtherVersionAndNoSignature() throws IOException {
        Path jar = signed("1.0.0");

        Path next = NextVersion.of(jar, "2.0.0", folder.resolve("next.jar"));

        try (var copy = new JarFile(next.toFile())) {
            assertThat(copy.getManifest().getMainAttributes().getValue("Bundle-Version"))
                    .isEqualTo("2.0.0");
            assertThat(copy.getManifest().getEntries()).isEmpty();
            assertThat(copy.getInputStream(copy.getEntry("i18n/ict_th.properties")))
                    .hasContent("ict.title=งาน");
            assertThat(copy.getEntry("META-INF/AUTHOR.SF")).isNull();
            assertThat(copy.getEntry("META-INF/persistence.xml")).isNotNull();
        }
    }

    private Path signed(String version) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        var digest = new Attributes();
        digest.putValue("SHA-256-Digest", "MDAw");
        manifest.getEntries().put("i18n/ict_th.properties", digest);
        Path jar = folder.resolve("module.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (String name : new String[] {"META-INF/AUTHOR.SF", "META-INF/persistence.xml"}) {
                out.putNextEntry(new ZipEntry(name));
            }
            out.putNextEntry(new ZipEntry("i18n/ict_th.properties"));
            out.write("ict.title=งาน".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return jar;
    }
}
