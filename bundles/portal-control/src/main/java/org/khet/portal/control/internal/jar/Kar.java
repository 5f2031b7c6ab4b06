package org.khet.portal.control.internal.jar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A Karaf archive: a zip with a folder {@code repository} of jars. Exactly one of them may be a module. */
final class Kar {
    private static final long MOST_BYTES = 200L << 20;

    private Kar() {}

    /** Whether the file is a zip with jars in a folder {@code repository}; a file that is no zip is none. */
    static boolean isKar(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(Kar::isJar);
        } catch (ZipException broken) {
            return false;
        }
    }

    /**
     * The one module in it.
     *
     * @throws org.khet.portal.api.outcome.Rejected if there is none, or more than one
     */
    static InputStream module(Path kar) throws IOException {
        List<byte[]> modules = new ArrayList<>();
        try (ZipFile zip = new ZipFile(kar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(Kar::isJar).toList()) {
                byte[] bytes = read(zip, entry);
                if (isModule(bytes)) {
                    modules.add(bytes);
                }
            }
        }
        if (modules.size() != 1) {
            throw ModuleJar.refused("control.install.kar", modules.size());
        }
        return new ByteArrayInputStream(modules.getFirst());
    }

    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES);
            if (bytes.length == MOST_BYTES) {
                throw ModuleJar.refused("control.install.tooLarge");
            }
            return bytes;
        }
    }

    private static boolean isJar(ZipEntry entry) {
        return entry.getName().startsWith("repository/") && entry.getName().endsWith(".jar");
    }

    private static boolean isModule(byte[] jar) throws IOException {
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar), false)) {
            Manifest manifest = in.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue(ModuleJar.HEADER) != null;
        }
    }
}
