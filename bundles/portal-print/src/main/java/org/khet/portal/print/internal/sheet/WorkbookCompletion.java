package org.khet.portal.print.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts into a workbook what its writer leaves out: the true size of the sheet, without which programs that read row by row see
 * one row, and the name of the default style, which some programs repair with a warning. Stateless.
 */
final class WorkbookCompletion {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String NO_SIZE = "<dimension ref=\"A1\"/>";
    private static final String END_OF_STYLES = "</cellXfs>";
    private static final String DEFAULT_STYLE =
            "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";
    /** The size stands in the first line of a sheet. */
    private static final int HEAD = 2048;

    private WorkbookCompletion() {}

    /**
     * Copies the workbook with what was missing.
     *
     * @param columns of its only sheet
     * @param rows    heads, sums and notices included
     */
    static void copy(Path workbook, int columns, int rows, OutputStream out) throws IOException {
        String size = "<dimension ref=\"A1:" + letters(columns) + rows + "\"/>";
        try (var in = new ZipFile(workbook.toFile());
                var zip = new ZipOutputStream(out)) {
            for (var entries = in.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream content = in.getInputStream(entry)) {
                    switch (entry.getName()) {
                        case SHEET -> replace(content, HEAD, NO_SIZE, size, zip);
                        case STYLES ->
                            replace(content, Integer.MAX_VALUE, END_OF_STYLES, END_OF_STYLES + DEFAULT_STYLE, zip);
                        default -> content.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
    }

    /** Only the beginning is looked at; signs of one byte stay what they are in any text. */
    private static void replace(InputStream in, int beginning, String missing, String full, OutputStream out)
            throws IOException {
        byte[] head = in.readNBytes(beginning);
        String text = new String(head, StandardCharsets.ISO_8859_1).replace(missing, full);
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        in.transferTo(out);
    }

    /** The name of a column, from 1: A, Z, AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
