package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.khet.portal.api.outcome.Rejected;

/**
 * Office documents, which are zip archives. Each part is unpacked while counting, since what the archive says of its sizes
 * may be a lie; whatever would unpack to far more than it is, is refused. Files with macros are no documents. Stateless.
 */
final class OfficeDocumentFormat {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 512L << 20;
    /** Parts smaller than this may be packed as tightly as they like. */
    private static final long SMALL = 1 << 20;

    private static final long MOST_RATIO = 150;

    private OfficeDocumentFormat() {}

    /**
     * The type of the document; empty for other archives.
     *
     * @throws Rejected with field {@code file} if it unpacks to too much
     */
    static Optional<String> type(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(archive.entries());
            Set<String> names = new HashSet<>();
            entries.forEach(entry -> names.add(entry.getName().toLowerCase(Locale.ROOT)));
            Optional<String> type = type(names);
            if (type.isPresent()) {
                count(archive, entries);
            }
            return type;
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> type(Set<String> names) {
        boolean macros = names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"));
        if (macros || !names.contains("[content_types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(MediaTypes.DOCX);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(MediaTypes.XLSX) : Optional.empty();
    }

    private static void count(ZipFile archive, List<? extends ZipEntry> entries) throws IOException {
        if (entries.size() > MOST_ENTRIES) {
            throw Rejected.of("file", "core.file.error.bomb");
        }
        byte[] buffer = new byte[64 << 10];
        long all = 0;
        for (ZipEntry entry : entries) {
            long one = 0;
            try (InputStream in = archive.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    one += read;
                    boolean tight = one > SMALL && one > MOST_RATIO * Math.max(1, entry.getCompressedSize());
                    if (tight || all + one > MOST_BYTES) {
                        throw Rejected.of("file", "core.file.error.bomb");
                    }
                }
            }
            all += one;
        }
    }
}
