package org.khet.portal.control.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.Rejected;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * What a jar says of itself, read before it is let in. Every entry is unpacked once, within limits, so that a truncated or
 * poisoned archive is noticed here, and every signature is checked.
 *
 * @param id           module id of its header {@code Khet-Module}
 * @param prefix       table prefix of the same header
 * @param version      version of the bundle
 * @param symbolicName name of the bundle
 * @param headers      main section of the manifest
 * @param scripts      migrations of the module by file name
 * @param signers      who signed all of it; empty when some entry is unsigned
 */
public record ModuleJar(
        String id,
        String prefix,
        String version,
        String symbolicName,
        Map<String, String> headers,
        Map<String, String> scripts,
        List<CodeSigner> signers) {
    /** Header that makes a bundle a module. */
    public static final String HEADER = "Khet-Module";

    private static final Pattern FORM = Pattern.compile("\\s*id=([a-z]{2,12})\\s*;\\s*prefix=([a-z]{3,4})\\s*");
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
    private static final Pattern UNSIGNED =
            Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))", Pattern.CASE_INSENSITIVE);
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 500L << 20;
    private static final int MOST_SCRIPT = 4 << 20;
    private static final int MOST_SCRIPTS = 32 << 20;

    /** Texts, descriptions and classes are read whole when it is asked what the jar brings. */
    private static final Pattern READ_WHOLE = Pattern.compile(".*\\.(class|properties|xml)");

    private static final int MOST_WHOLE = 16 << 20;

    /** Keeps immutable copies. */
    public ModuleJar {
        headers = Map.copyOf(headers);
        scripts = Map.copyOf(scripts);
        signers = List.copyOf(signers);
    }

    /**
     * Reads a jar.
     *
     * @throws Rejected if it is no whole jar, or no module
     */
    public static ModuleJar read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            Unpacked unpacked = Unpacked.of(file);
            Manifest manifest = file.getManifest();
            if (manifest == null) {
                throw refused("control.install.noModule");
            }
            return of(manifest.getMainAttributes(), unpacked);
        } catch (SecurityException forged) {
            throw refused("control.install.forged");
        } catch (IOException broken) {
            throw refused("control.install.broken");
        }
    }

    /** Whether a version is higher than another; text that is no version counts as lowest. */
    public static boolean isNewer(String version, String than) {
        return parsed(version).compareTo(parsed(than)) > 0;
    }

    /** A refusal of the file as a whole. */
    public static Rejected refused(String key, Object... args) {
        return Rejected.of("file", key, args);
    }

    private static Version parsed(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException none) {
            return Version.emptyVersion;
        }
    }

    private static ModuleJar of(Attributes head, Unpacked unpacked) {
        String header = head.getValue(HEADER);
        String name = head.getValue(Constants.BUNDLE_SYMBOLICNAME);
        Matcher form = FORM.matcher(header == null ? "" : header);
        if (!form.matches() || name == null) {
            throw refused("control.install.noModule");
        }
        String id = form.group(1);
        if (TAKEN.contains(id)) {
            throw refused("control.install.idTaken", id);
        }
        Map<String, String> headers = new TreeMap<>();
        head.forEach((key, value) -> headers.put(String.valueOf(key), String.valueOf(value)));
        return new ModuleJar(
                id,
                form.group(2),
                parsed(headers.getOrDefault(Constants.BUNDLE_VERSION, "0.0.0")).toString(),
                name.replaceFirst(";.*", "").strip(),
                headers,
                unpacked.scriptsOf(id),
                unpacked.signers());
    }

    /** What one pass over all entries found. */
    private record Unpacked(Map<String, String> scripts, List<CodeSigner> signers) {
        static Unpacked of(JarFile file) throws IOException {
            Map<String, String> scripts = new TreeMap<>();
            List<CodeSigner> common = new ArrayList<>();
            boolean first = true;
            long left = MOST_BYTES;
            long scriptsLeft = MOST_SCRIPTS;
            int entries = 0;
            for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
                JarEntry entry = all.nextElement();
                if (++entries > MOST_ENTRIES) {
                    throw refused("control.install.tooLarge");
                }
                boolean script = entry.getName().startsWith("migrations/")
                        && entry.getName().endsWith(".sql");
                long bytes = read(
                        file,
                        entry,
                        most(entry, script, Math.min(left, script ? scriptsLeft : left)),
                        script ? scripts : null);
                left -= bytes;
                scriptsLeft -= script ? bytes : 0;
                if (!entry.isDirectory() && !UNSIGNED.matcher(entry.getName()).matches()) {
                    List<CodeSigner> signers =
                            entry.getCodeSigners() == null ? List.of() : List.of(entry.getCodeSigners());
                    if (first) {
                        common.addAll(signers);
                    } else {
                        common.retainAll(signers);
                    }
                    first = false;
                }
            }
            return new Unpacked(scripts, common);
        }

        private static long most(JarEntry entry, boolean script, long left) {
            if (script) {
                return Math.min(left, MOST_SCRIPT);
            }
            return READ_WHOLE.matcher(entry.getName()).matches() ? Math.min(left, MOST_WHOLE) : left;
        }

        private static long read(
                JarFile file, JarEntry entry, long most, @org.jspecify.annotations.Nullable Map<String, String> scripts)
                throws IOException {
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            var text = new java.io.ByteArrayOutputStream();
            try (InputStream in = file.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    bytes += read;
                    if (bytes > most) {
                        throw refused("control.install.tooLarge");
                    }
                    if (scripts != null) {
                        text.write(buffer, 0, read);
                    }
                }
            }
            if (scripts != null) {
                scripts.put(entry.getName(), text.toString(StandardCharsets.UTF_8));
            }
            return bytes;
        }

        Map<String, String> scriptsOf(String id) {
            String folder = "migrations/" + id + "/";
            Map<String, String> own = new TreeMap<>();
            scripts.forEach((name, text) -> {
                if (name.startsWith(folder) && name.indexOf('/', folder.length()) < 0) {
                    own.put(name.substring(folder.length()), text);
                }
            });
            return own;
        }
    }
}
