package org.khet.portal.print.internal.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.khet.portal.api.admin.file.FileTextReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads the words of files of the types that an office works with. Stateless. Source: core CORE-59, CORE-109. */
@Component(service = FileTextReader.class)
public final class FileTextExtractor implements FileTextReader {
    static final String PDF = "application/pdf";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv");
    private static final Charset THAI = Charset.forName("x-windows-874");

    /** Needs nothing. */
    @Activate
    public FileTextExtractor() {
        // stateless
    }

    @Override
    public boolean reads(String mediaType) {
        return Set.of(PDF, WORD, WORKBOOK).contains(mediaType) || PLAIN.contains(mediaType);
    }

    @Override
    public String read(Path file, String mediaType, int most) throws IOException {
        return switch (mediaType) {
            case PDF -> new PdfTextReader(most).read(file);
            case WORD ->
                new OfficeDocumentTextReader(most)
                        .read(
                                file,
                                name -> name.matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml"));
            case WORKBOOK ->
                new OfficeDocumentTextReader(most)
                        .read(file, name -> name.matches("xl/(sharedStrings|worksheets/sheet\\d+)\\.xml"));
            default -> PLAIN.contains(mediaType) ? plain(file, most) : "";
        };
    }

    /** UTF-8, or the older Thai encoding. */
    private static String plain(Path file, int most) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(4 * most);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, THAI);
        }
        return text.length() <= most ? text : text.substring(0, most);
    }
}
