package org.khet.portal.print.internal.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** A PDF as a reader's copy and search see it: the actual text of each run and where it stands. */
public final class PrintedPdf {
    private final PdfReader reader;

    /** A piece of text and the place of its first letter, in points from the lower left corner. */
    public record Run(float x, float y, String text) {}

    public PrintedPdf(byte[] content) throws IOException {
        reader = new PdfReader(content);
    }

    public int pages() {
        return reader.getNumberOfPages();
    }

    public float width(int page) {
        return reader.getPageSizeWithRotation(page).getWidth();
    }

    String title() {
        return reader.getInfo().get("Title");
    }

    String language() {
        return reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString();
    }

    int images(int page) {
        var resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
        var objects = resources.getAsDict(PdfName.XOBJECT);
        return objects == null ? 0 : objects.size();
    }

    /** Returns the text of a page without any blanks, in the order of drawing. */
    public String text(int page) throws IOException {
        var text = new StringBuilder();
        runs(page).forEach(run -> text.append(run.text()));
        return text.toString().replaceAll("[\\s\u00A0]", "");
    }

    /** Returns the lines of a page from top to bottom, blanks left out. */
    public List<String> lines(int page) throws IOException {
        var sorted = new ArrayList<>(runs(page));
        sorted.sort(
                Comparator.comparingDouble((Run run) -> -Math.round(run.y())).thenComparingDouble(Run::x));
        var lines = new ArrayList<String>();
        long last = Long.MIN_VALUE;
        for (var run : sorted) {
            long y = Math.round(run.y());
            if (y != last) {
                lines.add("");
            }
            lines.set(lines.size() - 1, lines.getLast() + run.text().replaceAll("[\\s\u00A0]", ""));
            last = y;
        }
        return lines;
    }

    public List<Run> runs(int page) throws IOException {
        var runs = new ArrayList<Run>();
        var parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        float x = 0;
        float y = 0;
        var operands = new ArrayList<PdfObject>();
        while (!parser.parse(operands).isEmpty()) {
            switch (operands.getLast().toString()) {
                case "Tm" -> {
                    x = ((PdfNumber) operands.get(4)).floatValue();
                    y = ((PdfNumber) operands.get(5)).floatValue();
                }
                case "BDC" -> {
                    var actual = ((PdfDictionary) operands.get(1)).getAsString(PdfName.ACTUALTEXT);
                    runs.add(new Run(x, y, actual.toUnicodeString()));
                }
                default -> {
                    // drawing
                }
            }
        }
        return runs;
    }
}
