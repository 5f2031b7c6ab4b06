package org.khet.portal.control.internal.jar;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.khet.portal.api.outcome.Rejected;
import org.osgi.framework.Constants;

/**
 * A Karaf archive: a zip with a folder {@code repository} of jars. Exactly one of them may be a module; the other bundles are
 * its libraries, jars that are no bundles are left out. They lie unpacked on the disk, none in memory; no name in the archive
 * ever becomes a name on the disk.
 */
final class Kar {
    private static final String FOLDER = "repository/";
    private static final Pattern NESTED =
            Pattern.compile(".*\\.(kar|zip|war|ear|tar|tgz|gz|bz2|xz|7z)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASTRAY = Pattern.compile("(.*/)?\\.\\.(/.*)?|/.*|[A-Za-z]:.*|.*[\\\\\\x00-\\x1f].*");
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_LIBRARIES = 100;
    private static final int MOST_LETTERS = 80;
    private static final long MOST_BYTES = 500L << 20;

    private Kar() {}

    /** Whether the file is a zip with archives in a folder {@code repository}; a file that is no zip is none. */
    static boolean isKar(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .anyMatch(name -> name.startsWith(FOLDER) && name.matches(".*\\.[jk]ar"));
        } catch (ZipException broken) {
            return false;
        }
    }

    /**
     * Unpacks the one module in it, and the other bundles beside it.
     *
     * @param into a file, which is overwritten; libraries are written to this name with a dot and a number more
     * @return the libraries' files
     * @throws Rejected if there is no module, or more than one; if the archive is broken, unpacks to more than 500 MiB, has
     *                  more than 2,000 entries or 100 libraries, or holds what no kar needs: names that lead out of it or
     *                  stand twice, archives in archives; nothing but {@code into} is left then
     */
    static List<Path> unpack(Path kar, Path into) throws IOException {
        List<Path> libraries = new ArrayList<>();
        boolean whole = false;
        try (ZipFile zip = new ZipFile(kar.toFile())) {
            check(zip);
            int modules = 0;
            long left = MOST_BYTES;
            for (ZipEntry entry : zip.stream().filter(Kar::isJar).toList()) {
                Path candidate = Path.of(into + "." + libraries.size());
                libraries.add(candidate);
                left -= unpack(zip, entry, candidate, left);
                Attributes head = head(candidate);
                if (head.getValue(ModuleJar.HEADER) != null) {
                    modules++;
                    Files.move(candidate, into, StandardCopyOption.REPLACE_EXISTING);
                    libraries.remove(candidate);
                } else if (head.getValue(Constants.BUNDLE_SYMBOLICNAME) == null) {
                    Files.delete(candidate);
                    libraries.remove(candidate);
                } else if (libraries.size() > MOST_LIBRARIES) {
                    throw ModuleJar.refused("control.install.tooLarge");
                }
            }
            if (modules != 1) {
                throw ModuleJar.refused("control.install.kar", modules);
            }
            whole = true;
            return libraries;
        } catch (ZipException | EOFException broken) {
            throw ModuleJar.refused("control.install.broken");
        } finally {
            for (Path library : whole ? List.<Path>of() : libraries) {
                Files.deleteIfExists(library);
            }
        }
    }

    private static void check(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            throw ModuleJar.refused("control.install.tooLarge");
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (ASTRAY.matcher(name).matches() || !names.add(name)) {
                throw ModuleJar.refused("control.install.karName", shown(name));
            }
            if (NESTED.matcher(name).matches()) {
                throw ModuleJar.refused("control.install.karNested", shown(name));
            }
        }
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > MOST_LETTERS ? plain.substring(0, MOST_LETTERS) + "…" : plain;
    }

    private static long unpack(ZipFile zip, ZipEntry entry, Path file, long left) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > left) {
                    throw ModuleJar.refused("control.install.tooLarge");
                }
                out.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    private static boolean isJar(ZipEntry entry) {
        return entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".jar");
    }

    private static Attributes head(Path jar) {
        try {
            ZipDirectory.check(jar);
            try (JarFile file = new JarFile(jar.toFile(), false)) {
                Manifest manifest = file.getManifest();
                return manifest == null ? new Attributes() : manifest.getMainAttributes();
            }
        } catch (IOException broken) {
            throw ModuleJar.refused("control.install.broken");
        }
    }
}
