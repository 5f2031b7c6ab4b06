package org.khet.portal.control.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.Rejected;
import org.osgi.framework.Constants;

/**
 * What a jar says of itself, read before it is let in. Every entry is unpacked once, within limits, so that a truncated or
 * poisoned archive is noticed here.
 *
 * @param id           module id of its header {@code Khet-Module}
 * @param prefix       table prefix of the same header
 * @param version      version of the bundle
 * @param symbolicName name of the bundle
 */
record ModuleJar(String id, String prefix, String version, String symbolicName) {
    /** Header that makes a bundle a module. */
    static final String HEADER = "Khet-Module";

    private static final Pattern FORM = Pattern.compile("\\s*id=([a-z]{2,12})\\s*;\\s*prefix=([a-z]{3})\\s*");
    private static final Set<String> TAKEN = Set.of(
            "account",
            "admin",
            "api",
            "control",
            "core",
            "health",
            "login",
            "metrics",
            "portal",
            "security",
            "theme",
            "vaadin");
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 500L << 20;

    /**
     * Reads a jar.
     *
     * @throws Rejected if it is no whole jar, or no module
     */
    static ModuleJar read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            unpackOnce(file);
            Manifest manifest = file.getManifest();
            if (manifest == null) {
                throw refused("control.install.noModule");
            }
            return of(manifest.getMainAttributes());
        } catch (IOException | SecurityException broken) {
            throw refused("control.install.broken");
        }
    }

    private static ModuleJar of(Attributes head) {
        String header = head.getValue(HEADER);
        String name = head.getValue(Constants.BUNDLE_SYMBOLICNAME);
        Matcher form = FORM.matcher(header == null ? "" : header);
        if (!form.matches() || name == null) {
            throw refused("control.install.noModule");
        }
        if (TAKEN.contains(form.group(1))) {
            throw refused("control.install.idTaken", form.group(1));
        }
        String version = head.getValue(Constants.BUNDLE_VERSION);
        return new ModuleJar(
                form.group(1),
                form.group(2),
                version == null ? "0.0.0" : version,
                name.replaceFirst(";.*", "").strip());
    }

    private static void unpackOnce(JarFile file) throws IOException {
        int entries = 0;
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
            if (++entries > MOST_ENTRIES) {
                throw refused("control.install.tooLarge");
            }
            try (InputStream in = file.getInputStream(all.nextElement())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        throw refused("control.install.tooLarge");
                    }
                }
            }
        }
    }

    static Rejected refused(String key, Object... args) {
        return Rejected.of("file", key, args);
    }
}
