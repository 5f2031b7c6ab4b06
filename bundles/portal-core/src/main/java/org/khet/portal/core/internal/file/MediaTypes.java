package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the media type by the content; only of the few kinds of files that an office works with. A file that only begins
 * like one of them is none: the beginning must stand at the first byte. Stateless.
 */
final class MediaTypes {
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String WEBP = "image/webp";
    static final String HEIC = "image/heic";
    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String TEXT = "text/plain";
    static final String CSV = "text/csv";

    private static final int HEAD = 64;
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("jpg", JPEG),
            Map.entry("jpeg", JPEG),
            Map.entry("jfif", JPEG),
            Map.entry("png", PNG),
            Map.entry("webp", WEBP),
            Map.entry("heic", HEIC),
            Map.entry("heif", HEIC),
            Map.entry("pdf", PDF),
            Map.entry("docx", DOCX),
            Map.entry("xlsx", XLSX),
            Map.entry("txt", TEXT),
            Map.entry("csv", CSV));
    private static final Map<String, String> ENDINGS = Map.of(
            JPEG, "jpg", PNG, "png", WEBP, "webp", HEIC, "heic", PDF, "pdf", DOCX, "docx", XLSX, "xlsx", TEXT, "txt",
            CSV, "csv");

    private MediaTypes() {}

    /**
     * The type; empty for everything else.
     *
     * @param ending tells plain text from a table of values, which look alike
     */
    static Optional<String> of(Path file, String ending) throws IOException {
        byte[] head = head(file);
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (latin.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (latin.startsWith("RIFF") && latin.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (latin.startsWith("ftyp", 4) && latin.length() >= 12 && HEIC_BRANDS.contains(latin.substring(8, 12))) {
            return Optional.of(HEIC);
        }
        if (latin.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (latin.startsWith("PK\u0003\u0004")) {
            return OfficeDocumentFormat.type(file);
        }
        return PlainTextDetector.isText(file) ? Optional.of(ending.equals("csv") ? CSV : TEXT) : Optional.empty();
    }

    /** Whether a file of this type may have this ending; none is allowed. */
    static boolean fits(String ending, String type) {
        return ending.isEmpty() || type.equals(BY_ENDING.get(ending));
    }

    /** Usual ending of a type. */
    static String ending(String type) {
        return ENDINGS.getOrDefault(type, "bin");
    }

    static boolean isPicture(String type) {
        return type.startsWith("image/");
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
