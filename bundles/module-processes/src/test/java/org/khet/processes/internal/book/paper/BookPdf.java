package org.khet.processes.internal.book.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** A printed book as search and copy see it, page by page. */
public final class BookPdf {
    private final PdfReader reader;

    public BookPdf(byte[] content) throws IOException {
        reader = new PdfReader(content);
    }

    public int pages() {
        return reader.getNumberOfPages();
    }

    /** Text of a page without blanks. */
    String text(int page) throws IOException {
        var text = new StringBuilder();
        var parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        var operands = new ArrayList<PdfObject>();
        while (!parser.parse(operands).isEmpty()) {
            if (operands.getLast().toString().equals("BDC")) {
                text.append(((PdfDictionary) operands.get(1))
                        .getAsString(PdfName.ACTUALTEXT)
                        .toUnicodeString());
            }
        }
        return text.toString().replaceAll("[\\s\u00A0]", "");
    }

    public List<String> texts() throws IOException {
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= pages(); page++) {
            all.add(text(page));
        }
        return all;
    }

    /** Whether each face of a page stands in the file. */
    boolean hasItsFaces(int page) {
        PdfDictionary faces = reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        return faces.getKeys().stream().allMatch(name -> {
            PdfDictionary face = faces.getAsDict(name);
            var below = face.getAsArray(PdfName.DESCENDANTFONTS);
            PdfDictionary described = (below == null ? face : below.getAsDict(0)).getAsDict(PdfName.FONTDESCRIPTOR);
            return described.contains(PdfName.FONTFILE2) || described.contains(PdfName.FONTFILE3);
        });
    }
}
