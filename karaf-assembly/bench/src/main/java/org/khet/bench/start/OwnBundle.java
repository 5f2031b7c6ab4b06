package org.khet.bench.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.BundleActivator;

/**
 * A bundle made of classes of the measurement.
 *
 * @param activator starts and stops it; names the bundle
 * @param imports   packages of others
 * @param classes   file names of all its classes, without {@code .class}, beside the activator
 */
public record OwnBundle(Class<? extends BundleActivator> activator, String imports, List<String> classes) {
    /** Keeps an immutable copy. */
    public OwnBundle {
        classes = List.copyOf(classes);
    }

    /** Writes its jar. */
    public Path write(Path file) throws IOException {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", activator.getPackageName());
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-Activator", activator.getName());
        main.putValue("Import-Package", imports);
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (String type : classes) {
                jar.putNextEntry(new JarEntry(activator.getPackageName().replace('.', '/') + "/" + type + ".class"));
                try (InputStream in = activator.getResourceAsStream(type + ".class")) {
                    if (in == null) {
                        throw new IOException(type + " is missing");
                    }
                    in.transferTo(jar);
                }
            }
        }
        return file;
    }
}
