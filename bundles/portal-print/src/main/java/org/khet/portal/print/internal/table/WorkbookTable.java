package org.khet.portal.print.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.khet.portal.api.admin.imports.TableReader.Lines;
import org.khet.portal.api.admin.imports.TableReader.Source;
import org.khet.portal.api.outcome.Rejected;

/** One sheet of an Office Open XML workbook, read as a stream. Formulas are refused with their place. */
final class WorkbookTable {
    private final Path file;

    WorkbookTable(Path file) {
        this.file = file;
    }

    Source read(String wanted, Lines lines) throws IOException {
        try (WorkbookParts parts = WorkbookParts.open(file)) {
            var book = new Book();
            parts.read("xl/workbook.xml", book::element);
            Map<String, String> targets = targets(parts);
            List<String> sheets = List.copyOf(book.sheets.keySet());
            if (sheets.isEmpty()) {
                throw FileTableReader.refused("format");
            }
            String name = wanted.isEmpty() ? sheets.getFirst() : wanted;
            String target = targets.get(book.sheets.getOrDefault(name, ""));
            if (target == null) {
                throw Rejected.of("sheet", "core.import.error.sheet", name, String.join(", ", sheets));
            }
            var words = new SharedStrings();
            parts.read("xl/sharedStrings.xml", words::element);
            var formats = new CellFormats(book.from1904);
            parts.read("xl/styles.xml", formats::element);
            var sheet = new SheetLines(name, words, formats, lines);
            parts.read(target, sheet::element);
            return new Source("xlsx", "", false, "", sheets, name);
        }
    }

    private static Map<String, String> targets(WorkbookParts parts) throws IOException {
        Map<String, String> targets = new HashMap<>();
        parts.read("xl/_rels/workbook.xml.rels", part -> {
            String target = WorkbookParts.attribute(part, "Target");
            if (WorkbookParts.attribute(part, "Type").endsWith("/worksheet")
                    && !WorkbookParts.attribute(part, "TargetMode").equals("External")) {
                targets.put(
                        WorkbookParts.attribute(part, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
            return true;
        });
        return targets;
    }

    /** Visible sheets in order, with the names of their parts, and the day from which days are counted. */
    private static final class Book {
        private final Map<String, String> sheets = new LinkedHashMap<>();
        private boolean from1904;

        boolean element(XMLStreamReader part) {
            switch (part.getLocalName()) {
                case "workbookPr" -> {
                    String flag = WorkbookParts.attribute(part, "date1904");
                    from1904 = flag.equals("1") || flag.equals("true");
                }
                case "sheet" -> sheet(part);
                default -> {
                    // nothing that a table needs
                }
            }
            return true;
        }

        private void sheet(XMLStreamReader part) {
            String name = WorkbookParts.attribute(part, "name");
            String key =
                    part.getAttributeValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
            boolean shown = !WorkbookParts.attribute(part, "state")
                    .toLowerCase(Locale.ROOT)
                    .contains("hidden");
            if (shown) {
                sheets.put(name, key == null ? WorkbookParts.attribute(part, "id") : key);
            }
        }
    }
}
