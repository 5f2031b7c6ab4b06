package org.khet.portal.print.internal.paper;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.text.ThaiLineBreaks;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/** Writes the first words of the next page at the bottom right of each page, as official papers do: {@code /1212…}. */
final class CatchwordWriter extends PdfPageEventHelper {
    private static final int LONGEST = 24;
    private static final float SIZE = 10;
    private static final float RIGHT = 43; // 15 mm
    private static final float BOTTOM = 40; // above the foot, below the text

    private final Map<Integer, String> firstWords;
    private final BaseFont font;
    private final PaperDigits digits;

    private CatchwordWriter(Map<Integer, String> firstWords, BaseFont font, PaperDigits digits) {
        this.firstWords = firstWords;
        this.font = font;
        this.digits = digits;
    }

    static CatchwordWriter of(BlockBox root, BaseFont font, PaperDigits digits) {
        var firstWords = new HashMap<Integer, String>();
        collect(root, requireNonNull(root.getLayer()).getPages(), firstWords);
        return new CatchwordWriter(firstWords, font, digits);
    }

    private static void collect(Box box, List<PageBox> pages, Map<Integer, String> firstWords) {
        if (box instanceof TableSectionBox section && section.isHeader()) {
            return; // repeats on every page
        }
        if (box instanceof LineBox line) {
            var text = new StringBuilder();
            textOf(line, text);
            if (!text.toString().isBlank()) {
                firstWords.putIfAbsent(pageOf(line, pages), text.toString().strip());
            }
        }
        for (var child : box.getChildren()) {
            collect(child, pages, firstWords);
        }
    }

    private static int pageOf(Box box, List<PageBox> pages) {
        int at = 0;
        while (at < pages.size() - 1 && box.getAbsY() >= pages.get(at).getBottom()) {
            at++;
        }
        return at + 1;
    }

    private static void textOf(Box box, StringBuilder text) {
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(child -> {
                if (child instanceof InlineText run) {
                    text.append(run.getSubstring());
                } else if (child instanceof Box nested) {
                    textOf(nested, text);
                }
            });
        } else {
            box.getChildren().forEach(child -> textOf(child, text));
        }
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var next = firstWords.get(writer.getPageNumber() + 1);
        if (next != null) {
            var cue = digits.in(font, "/" + shortened(next) + "…");
            var content = writer.getDirectContent();
            content.beginText();
            content.setFontAndSize(font, SIZE);
            content.showTextAligned(
                    PdfContentByte.ALIGN_RIGHT, cue, document.getPageSize().getWidth() - RIGHT, BOTTOM, 0);
            content.endText();
        }
    }

    private static String shortened(String text) {
        int end = 0;
        for (int at : ThaiLineBreaks.of(text)) {
            if (end == 0 || at <= LONGEST) {
                end = at;
            }
        }
        return text.substring(0, end).strip();
    }
}
