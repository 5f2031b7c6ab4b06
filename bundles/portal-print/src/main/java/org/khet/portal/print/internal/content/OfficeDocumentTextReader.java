package org.khet.portal.print.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Words of a document or workbook of an office program: its texts, a blank behind each paragraph and cell, so that words which stand
 * apart stay apart while one word in several runs stays one. For one thread.
 */
final class OfficeDocumentTextReader {
    private static final Set<String> TEXT = Set.of("t", "v");
    private static final Set<String> APART = Set.of("p", "br", "tab", "tc", "si", "c");
    private static final long MOST_BYTES = 256L << 20;
    private final StringBuilder words = new StringBuilder();
    private final int most;

    OfficeDocumentTextReader(int most) {
        this.most = most;
    }

    String read(Path file, Predicate<String> parts) throws IOException {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                if (parts.test(entry.getName()) && entry.getSize() <= MOST_BYTES && words.length() < most) {
                    try (InputStream in = archive.getInputStream(entry)) {
                        part(xml.createXMLStreamReader(in));
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return words.length() <= most ? words.toString() : words.substring(0, most);
    }

    private void part(XMLStreamReader part) throws XMLStreamException {
        boolean shared = false;
        while (part.hasNext() && words.length() < most) {
            int event = part.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = part.getLocalName();
                if (name.equals("c")) {
                    shared = "s".equals(part.getAttributeValue(null, "t"));
                } else if (TEXT.contains(name)) {
                    String text = part.getElementText();
                    words.append(shared && name.equals("v") ? "" : text); // the place of a shared text is no word
                }
            } else if (event == XMLStreamReader.END_ELEMENT && APART.contains(part.getLocalName())) {
                words.append(' ');
            }
        }
    }
}
