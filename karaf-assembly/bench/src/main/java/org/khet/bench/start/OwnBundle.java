package org.khet.bench.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
 * @param headers   more headers of its manifest
 * @param texts     what other files hold, by name
 */
public record OwnBundle(
        Class<? extends BundleActivator> activator,
        String imports,
        List<String> classes,
        Map<String, String> headers,
        Map<String, String> texts) {
    /** Keeps immutable copies. */
    public OwnBundle {
        classes = List.copyOf(classes);
        headers = Map.copyOf(headers);
        texts = Map.copyOf(texts);
    }

    /** A bundle of nothing but classes. */
    public OwnBundle(Class<? extends BundleActivator> activator, String imports, List<String> classes) {
        this(activator, imports, classes, Map.of(), Map.of());
    }

    /** The same with more headers and files. */
    public OwnBundle with(Map<String, String> moreHeaders, Map<String, String> moreTexts) {
        return new OwnBundle(activator, imports, classes, moreHeaders, moreTexts);
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
        headers.forEach(main::putValue);
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
            for (Map.Entry<String, String> text : texts.entrySet()) {
                jar.putNextEntry(new JarEntry(text.getKey()));
                jar.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
