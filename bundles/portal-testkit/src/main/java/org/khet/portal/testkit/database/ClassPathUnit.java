package org.khet.portal.testkit.database;

import java.io.IOException;
import java.net.MalformedURLException;
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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.persistence.internal.unit.UnitSource;

/** Finds a persistence unit and its migrations in the class folders of a test. */
final class ClassPathUnit {
    private static final String DESCRIPTOR = "META-INF/persistence.xml";

    private ClassPathUnit() {}

    /** A unit without a descriptor has declared records only. */
    static UnitSource find(ModuleHeader header, ClassLoader loader) {
        URL descriptor = descriptor(header.id(), loader);
        return new UnitSource(
                header.id(),
                header.prefix(),
                descriptor,
                descriptor == null
                        ? root(folder(header.id(), loader), "migrations/" + header.id())
                        : root(descriptor, DESCRIPTOR),
                scripts(header.id(), loader),
                loader);
    }

    private static URL root(URL url, String path) {
        String text = url.toString();
        return url(text.substring(0, text.lastIndexOf(path)));
    }

    private static URL folder(String id, ClassLoader loader) {
        return Objects.requireNonNull(loader.getResource("migrations/" + id), "migrations/" + id + " is missing");
    }

    private static @Nullable URL descriptor(String id, ClassLoader loader) {
        try {
            for (URL url : Collections.list(loader.getResources(DESCRIPTOR))) {
                try (var in = url.openStream()) {
                    if (new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("name=\"" + id + "\"")) {
                        return url;
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    private static List<URL> scripts(String id, ClassLoader loader) {
        URL folder = folder(id, loader);
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return scripts(folder, Path.of(uri));
            }
            String inside = uri.getSchemeSpecificPart();
            int end = inside.indexOf("!/");
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(inside.substring(0, end))))) {
                return scripts(folder, jar.getPath(inside.substring(end + 1)));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<URL> scripts(URL folder, Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .sorted()
                    .map(name -> url(folder + (folder.toString().endsWith("/") ? "" : "/") + name))
                    .toList();
        }
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
