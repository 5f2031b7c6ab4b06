package org.khet.portal.print.internal.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that nobody means well with. Stateless. */
final class HostileWorkbooks {
    private static final String BOOK =
            "<workbook xmlns='x' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                    + "<sheets><sheet name='รวม' sheetId='1' r:id='r1'/></sheets></workbook>";
    private static final String RELS = "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'"
            + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'/></Relationships>";
    private static final int BOMB = 64 << 20;

    private HostileWorkbooks() {}

    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] book(String name, Part part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, "xl/workbook.xml", out -> out.write(BOOK.getBytes(StandardCharsets.UTF_8)));
            entry(zip, "xl/_rels/workbook.xml.rels", out -> out.write(RELS.getBytes(StandardCharsets.UTF_8)));
            entry(zip, name, part);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        part.write(zip);
        zip.closeEntry();
    }

    static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        return bytes.toByteArray();
    }

    static byte[] withMacros() throws IOException {
        return book("xl/vbaProject.bin", out -> out.write(1));
    }

    /** A part that unpacks to a thousand times its size. */
    static byte[] bomb(String name) throws IOException {
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        return book(name, out -> {
            out.write("<sst>".getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < BOMB; written += blanks.length) {
                out.write(blanks);
            }
            out.write("</sst>".getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Entities of entities, and a file of this machine. */
    static byte[] withEntities() throws IOException {
        return book(
                "xl/worksheets/sheet1.xml",
                out -> out.write(("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>"
                                + "<!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
                                + "<worksheet><sheetData><row r='1'><c t='str'><v>&f;&b;</v></c></row></sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] rows(int count) throws IOException {
        return book("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= count; row++) {
                int noise = row * 31 % 99_991;
                out.write(("<row r='" + row + "'><c t='str'><v>" + noise + "</v></c></row>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }
}
