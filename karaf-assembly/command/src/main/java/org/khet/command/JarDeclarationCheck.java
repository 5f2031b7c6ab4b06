package org.khet.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at the kinds of records that a module's jar declares, with the record layer of the distribution and without a portal. Classes of
 * the jar are loaded in this process: it is for jars of one's own.
 */
final class JarDeclarationCheck {
    private static final String LAYER = "org.khet.portal.records.internal.check.JarDeclarations";
    private final Path system;

    JarDeclarationCheck(Checkout place) {
        if (!place.isBuilt()) {
            throw new Failure("build the distribution first: ./portal build");
        }
        this.system = place.distribution().resolve("system");
    }

    /** Faults, a line each, and a last line that says how many kinds were looked at. */
    List<String> lines(Path jar) {
        try (URLClassLoader loader = new URLClassLoader(parts(), ClassLoader.getPlatformClassLoader())) {
            Object answer =
                    loader.loadClass(LAYER).getMethod("lines", Path.class).invoke(null, jar);
            return ((List<?>) answer).stream().map(String::valueOf).toList();
        } catch (InvocationTargetException failure) {
            throw new Failure("cannot look at " + jar + ": " + failure.getCause());
        } catch (ReflectiveOperationException | IOException failure) {
            throw new Failure("cannot look at " + jar + ": " + failure);
        }
    }

    /** All parts of the portal but its modules, whose kinds would stand before those of the jar. */
    private URL[] parts() throws IOException {
        Path modules = system.resolve("org/khet");
        try (Stream<Path> files = Files.walk(system)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.startsWith(modules)
                            || !modules.relativize(file).toString().startsWith("module-"))
                    .map(JarDeclarationCheck::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
