package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive of a feature: a module beside the description of the feature and a jar that is no bundle. */
final class KarFile {
    private KarFile() {}

    /** Packs a module's jar. */
    static Path of(Path jar) {
        return of(jar, "repository/org/example/words/1.0/words-1.0-features.xml");
    }

    /** With an entry of any name besides. */
    static Path of(Path jar, String entry) {
        Path kar = jar.resolveSibling(jar.getFileName().toString().replace(".jar", ".kar"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(kar))) {
            put(zip, entry, "<features/>".getBytes(StandardCharsets.UTF_8));
            put(zip, "repository/org/example/words/1.0/words-1.0.jar", library(jar));
            put(zip, "repository/org/khet/rooms/1.0/" + jar.getFileName(), Files.readAllBytes(jar));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return kar;
    }

    /** A module with one library. */
    static Path with(Path jar, Path library) {
        Path kar = jar.resolveSibling(jar.getFileName().toString().replace(".jar", ".kar"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(kar))) {
            put(zip, "repository/org/example/" + library.getFileName(), Files.readAllBytes(library));
            put(zip, "repository/org/khet/" + jar.getFileName(), Files.readAllBytes(jar));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return kar;
    }

    private static byte[] library(Path beside) throws IOException {
        Path file = beside.resolveSibling("words-1.0.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n".getBytes(StandardCharsets.UTF_8));
        }
        return Files.readAllBytes(file);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
