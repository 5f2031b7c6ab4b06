package org.khet.portal.print.internal.paper;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.khet.portal.api.print.SheetSize;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;

/** Pages of files that are bound into a paper. */
final class PdfSheets {
    private static final double INCH = 25.4;
    private static final double POINTS = 72;
    private static final double PIXELS = 96;

    private PdfSheets() {}

    /** Sizes of the pages of a PDF, or of a picture; none where it cannot be drawn. */
    static List<SheetSize> of(byte[] content) {
        try {
            return isPdf(content) ? pages(content) : List.of(picture(Image.getInstance(content)));
        } catch (IOException | RuntimeException damaged) {
            return List.of();
        }
    }

    private static boolean isPdf(byte[] content) {
        return content.length > 4 && content[0] == '%' && content[1] == 'P' && content[2] == 'D' && content[3] == 'F';
    }

    private static List<SheetSize> pages(byte[] content) throws IOException {
        PdfReader reader = new PdfReader(content);
        if (!reader.isOpenedWithFullPermissions()) {
            return List.of();
        }
        return IntStream.rangeClosed(1, reader.getNumberOfPages())
                .mapToObj(page -> size(reader, page))
                .toList();
    }

    private static SheetSize size(PdfReader reader, int page) {
        Rectangle shown = reader.getCropBox(page);
        double wide = shown.getWidth() * INCH / POINTS;
        double high = shown.getHeight() * INCH / POINTS;
        return reader.getPageRotation(page) % 180 == 0 ? new SheetSize(wide, high) : new SheetSize(high, wide);
    }

    private static SheetSize picture(Image read) {
        return new SheetSize(read.getPlainWidth() * INCH / PIXELS, read.getPlainHeight() * INCH / PIXELS);
    }

    /** The file. @throws IllegalArgumentException if it cannot be read */
    static PdfReader open(byte[] content) {
        try {
            return new PdfReader(content);
        } catch (IOException fault) {
            throw new IllegalArgumentException("not a PDF file", fault);
        }
    }
}
