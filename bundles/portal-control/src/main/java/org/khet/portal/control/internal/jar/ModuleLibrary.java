package org.khet.portal.control.internal.jar;

import java.io.IOException;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.khet.portal.api.outcome.Rejected;
import org.osgi.framework.Constants;

/**
 * A bundle that is no module and comes in a kar together with the module that uses it; read like the module itself, within
 * the same limits.
 *
 * @param sha256  hash of its jar
 * @param file    its jar
 * @param name    name of the bundle
 * @param version version of the bundle
 * @param headers main section of the manifest
 * @param signers who signed all of it; empty when some entry is unsigned
 */
public record ModuleLibrary(
        String sha256, Path file, String name, String version, Map<String, String> headers, List<CodeSigner> signers) {
    /** Keeps immutable copies. */
    public ModuleLibrary {
        headers = Map.copyOf(headers);
        signers = List.copyOf(signers);
    }

    /**
     * Reads a jar.
     *
     * @throws Rejected if it is no whole jar, no bundle, or part of another bundle
     */
    static ModuleLibrary read(String sha256, Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            JarScan unpacked = JarScan.of(file);
            Manifest manifest = file.getManifest();
            Attributes head = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String name = head.getValue(Constants.BUNDLE_SYMBOLICNAME);
            if (name == null) {
                throw ModuleJar.refused("control.install.broken");
            }
            if (head.getValue(Constants.FRAGMENT_HOST) != null) {
                throw ModuleJar.refused("control.install.library.fragment", bare(name));
            }
            Map<String, String> headers = new TreeMap<>();
            head.forEach((key, value) -> headers.put(String.valueOf(key), String.valueOf(value)));
            String version = ModuleJar.version(headers);
            return new ModuleLibrary(sha256, jar, bare(name), version, headers, unpacked.signers());
        } catch (SecurityException forged) {
            throw ModuleJar.refused("control.install.forged");
        } catch (IOException broken) {
            throw ModuleJar.refused("control.install.broken");
        }
    }

    private static String bare(String name) {
        return name.replaceFirst(";.*", "").strip();
    }

    /** Name and version, as people read them. */
    public String title() {
        return name + " " + version;
    }
}
