package org.khet.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What a release keeps of a home: all that the office owns, nothing that a start makes anew. */
final class ReleasedHome {
    private static final Pattern MADE_ANEW = Pattern.compile(
            "(data/(cache|log|tmp|instances|search|distribution\\.stamp|generated-bundles)|config|deploy)(/.*)?"
                    + "|control\\.json|run\\.properties|karaf\\.pid|lock|admin-link\\.txt|.*\\.lck");

    private ReleasedHome() {}

    /** Packs a stopped home; entries in order and without times. */
    static void pack(Path home, Path zip) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(home)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(zip);
                var packed = new ZipOutputStream(out)) {
            packed.setLevel(9);
            for (Path file : files) {
                String name = home.relativize(file).toString();
                if (!MADE_ANEW.matcher(name).matches()) {
                    var entry = new ZipEntry(name);
                    entry.setTime(0);
                    packed.putNextEntry(entry);
                    if (name.endsWith("/service.properties")) {
                        packed.write(withoutPlace(file));
                    } else {
                        Files.copy(file, packed);
                    }
                }
            }
        }
    }

    /** Derby's own settings; their first line tells where the database was made. */
    private static byte[] withoutPlace(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String rest = String.join("\n", lines.subList(1, lines.size())) + "\n";
        return rest.getBytes(StandardCharsets.UTF_8);
    }

    /** Unpacks it into an empty folder. */
    static void unpack(Path zip, Path home) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                var packed = new ZipInputStream(in)) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                Path file = home.resolve(entry.getName()).normalize();
                if (!file.startsWith(home)) {
                    throw new IOException("outside of the home: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                Files.copy(packed, file);
            }
        }
    }
}
