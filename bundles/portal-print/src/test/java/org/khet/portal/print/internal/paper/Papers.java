package org.khet.portal.print.internal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;

/** Prints for tests and leaves each paper in the build folder, to be looked at. */
final class Papers {
    private static final Path FOLDER = Path.of("target", "papers");
    private static final DocumentPrinter PRINTER = new PdfDocumentPrinter();

    private Papers() {}

    static PrintTemplate body(String xhtml) {
        return new PrintTemplate(
                "test", "<html lang='th'><head><title>ทดสอบ</title></head><body>" + xhtml + "</body></html>");
    }

    static PrintTemplate ofIct(String name) throws IOException {
        var folder = Path.of("..", "module-ict", "src", "main", "resources", "print");
        return PrintTemplate.read(name, Files.newInputStream(folder.resolve(name + ".xhtml")));
    }

    static PrintedPdf print(String name, String xhtml, Paper paper) throws IOException {
        return print(name, new PrintDocument(body(xhtml), Map.of(), Map.of(), paper));
    }

    static PrintedPdf print(String name, PrintDocument document) throws IOException {
        var pdf = new ByteArrayOutputStream();
        PRINTER.print(document, pdf);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), pdf.toByteArray());
        return new PrintedPdf(pdf.toByteArray());
    }

    static Map<String, PrintImage> qr(String name, String content) {
        return Map.of(name, new PrintImage.QrCode(content));
    }
}
