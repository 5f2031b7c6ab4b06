import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive again so that the same sources give the same bytes: entries in order, one time for all, and without the notes of
 * this computer's own repository, which hold the time of the build.
 */
final class PackAgain {
    private static final LocalDateTime TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

    private PackAgain() {}

    /** @param args archives */
    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            Path archive = Path.of(arg);
            byte[] packed = pack(read(archive));
            Files.write(archive, packed);
        }
    }

    private static TreeMap<String, byte[]> read(Path archive) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (InputStream in = Files.newInputStream(archive);
                var zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().endsWith("maven-metadata-local.xml")) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static byte[] pack(TreeMap<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var content : entries.entrySet()) {
                var entry = new ZipEntry(content.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(content.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
