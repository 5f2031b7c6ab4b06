package org.khet.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads spreadsheets as a spreadsheet program does: every part must be well-formed, texts come from the cells. */
final class RegisterFiles {
    private RegisterFiles() {}

    /** Rows of the first sheet of a workbook; numbers and texts as they are stored. */
    static List<List<String>> workbook(byte[] file) {
        Map<String, Document> parts = parts(file);
        Document sheet = parts.get("xl/worksheets/sheet1.xml");
        if (sheet == null || !parts.containsKey("[Content_Types].xml") || !parts.containsKey("xl/workbook.xml")) {
            throw new IllegalStateException("no workbook: " + parts.keySet());
        }
        List<String> shared = new ArrayList<>();
        Document strings = parts.get("xl/sharedStrings.xml");
        if (strings != null) {
            elements(strings.getElementsByTagName("si")).forEach(text -> shared.add(text.getTextContent()));
        }
        return elements(sheet.getElementsByTagName("row")).stream()
                .map(row -> elements(row.getElementsByTagName("c")).stream()
                        .map(cell -> cell.getAttribute("t").equals("s")
                                ? shared.get(Integer.parseInt(cell.getTextContent()))
                                : cell.getTextContent())
                        .toList())
                .toList();
    }

    /** Lines of a comma-separated file, which begins with the mark that a spreadsheet needs to read Thai. */
    static List<String> lines(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (!text.startsWith("\uFEFF")) {
            throw new IllegalStateException("no byte order mark");
        }
        return text.substring(1).lines().toList();
    }

    private static Map<String, Document> parts(byte[] file) {
        Map<String, Document> parts = new LinkedHashMap<>();
        try {
            Path book = Files.createTempFile("register", ".xlsx");
            try {
                Files.write(book, file);
                try (var zip = new ZipFile(book.toFile())) {
                    for (ZipEntry entry : zip.stream().toList()) {
                        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                            parts.put(
                                    entry.getName(),
                                    parse(zip.getInputStream(entry).readAllBytes()));
                        }
                    }
                }
            } finally {
                Files.delete(book);
            }
            return parts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Document parse(byte[] xml) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }
}
