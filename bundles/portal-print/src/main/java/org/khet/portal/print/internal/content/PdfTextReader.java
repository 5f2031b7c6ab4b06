package org.khet.portal.print.internal.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * Words of a PDF, page by page: the text that a writer put beside its drawn letters where there is one, as the portal's own papers
 * have it, else what the letters say. Ends after a time: a file may be made to take long. For one thread.
 */
final class PdfTextReader {
    private static final long LONGEST_NANOS = Duration.ofSeconds(60).toNanos();
    private final StringBuilder words = new StringBuilder();
    private final int most;

    PdfTextReader(int most) {
        this.most = most;
    }

    String read(Path file) throws IOException {
        long end = System.nanoTime() + LONGEST_NANOS;
        PdfReader reader = new PdfReader(file.toString());
        try {
            PdfTextExtractor letters = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages() && words.length() < most; page++) {
                if (System.nanoTime() - end > 0) {
                    break;
                }
                words.append(page(reader, letters, page)).append('\n');
            }
        } finally {
            reader.close();
        }
        return words.length() <= most ? words.toString() : words.substring(0, most);
    }

    /** One page; one that is damaged or drawn in an unknown way has no words. */
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private static String page(PdfReader reader, PdfTextExtractor letters, int page) {
        try {
            String beside = beside(reader, page);
            return beside.isBlank() ? letters.getTextFromPage(page) : beside;
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }

    /** Text beside the drawn letters ({@code ActualText}); empty for most files. */
    private static String beside(PdfReader reader, int page) throws IOException {
        StringBuilder text = new StringBuilder();
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        var operands = new ArrayList<PdfObject>();
        long line = Long.MIN_VALUE;
        while (!parser.parse(operands).isEmpty()) {
            switch (operands.getLast().toString()) {
                case "BDC" -> {
                    if (operands.size() > 2
                            && operands.get(1) instanceof PdfDictionary marked
                            && marked.get(PdfName.ACTUALTEXT) instanceof PdfString actual) {
                        text.append(actual.toUnicodeString());
                    }
                }
                case "Tm" -> {
                    // letters of one line are placed by themselves; on another line other words begin
                    long at = operands.size() > 6 && operands.get(5) instanceof PdfNumber y
                            ? Math.round(y.floatValue())
                            : line;
                    text.append(at == line ? "" : " ");
                    line = at;
                }
                default -> {
                    // drawing
                }
            }
        }
        return text.toString();
    }
}
