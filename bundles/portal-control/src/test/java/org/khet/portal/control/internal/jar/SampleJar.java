package org.khet.portal.control.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Small jars of modules. */
final class SampleJar {
    private SampleJar() {}

    /** A module with a text and nothing else. */
    static Path of(Path file, String header) throws IOException {
        return of(file, header, Map.of("i18n/rooms_th.properties", "rooms.title=จองห้องประชุม\n"));
    }

    /** A module with these entries, and the classes of this package that announce something. */
    static Path of(Path file, String header, Map<String, String> entries, Class<?>... classes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest(header))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new ZipEntry(name));
                try (InputStream in =
                        Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
                    in.transferTo(jar);
                }
            }
        }
        return file;
    }

    private static Manifest manifest(String header) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.khet.rooms;singleton:=true");
        manifest.getMainAttributes().putValue("Bundle-Version", "1.2.0");
        manifest.getMainAttributes().putValue("Service-Component", "OSGI-INF/*.xml");
        manifest.getMainAttributes().putValue("Khet-Module", header);
        return manifest;
    }
}
