package org.khet.portal.control.internal.jar;

import java.io.IOException;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
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
            "shell",
            "theme",
            "vaadin");

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
            JarScan unpacked = JarScan.of(file);
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

    static String version(Map<String, String> headers) {
        return parsed(headers.getOrDefault(Constants.BUNDLE_VERSION, "0.0.0")).toString();
    }

    private static Version parsed(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException none) {
            return Version.emptyVersion;
        }
    }

    private static ModuleJar of(Attributes head, JarScan unpacked) {
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
                version(headers),
                name.replaceFirst(";.*", "").strip(),
                headers,
                unpacked.scriptsOf(id),
                unpacked.signers());
    }
}
