package org.khet.bench.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.persistence.internal.unit.UnitSource;

/** Finds the persistence units of bundles on the class path, in jars or class folders. Stateless. */
final class ClassPathUnits {
    private static final String DESCRIPTOR = "META-INF/persistence.xml";

    private ClassPathUnits() {}

    static UnitSource find(String id, String prefix) {
        ClassLoader loader = ClassPathUnits.class.getClassLoader();
        try {
            URL descriptor = descriptor(id, loader);
            String text = descriptor.toString();
            String root = text.substring(0, text.length() - DESCRIPTOR.length());
            return new UnitSource(id, prefix, descriptor, root(root), scripts(root + "migrations/" + id), loader);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("unit " + id, e);
        }
    }

    private static URL descriptor(String id, ClassLoader loader) throws IOException {
        for (URL url : Collections.list(loader.getResources(DESCRIPTOR))) {
            try (InputStream in = url.openStream()) {
                if (new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("name=\"" + id + "\"")) {
                    return url;
                }
            }
        }
        throw new IOException("no unit " + id + " on the class path");
    }

    private static URL root(String root) throws IOException, URISyntaxException {
        boolean jar = root.startsWith("jar:") && root.endsWith("!/");
        return new URI(jar ? root.substring("jar:".length(), root.length() - 2) : root).toURL();
    }

    private static List<URL> scripts(String folder) throws IOException, URISyntaxException {
        URI uri = new URI(folder);
        if (!"jar".equals(uri.getScheme())) {
            return sql(Path.of(uri));
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return sql(jar.getPath(folder.substring(folder.indexOf("!/") + 1)));
        }
    }

    private static List<URL> sql(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var scripts = new java.util.ArrayList<URL>();
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                scripts.add(file.toUri().toURL());
            }
            return scripts;
        }
    }
}
