package org.khet.portal.print.internal.paper;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.util.List;
import org.khet.portal.api.print.PrintDocument;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.events.PdfPageEventForwarder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;
import org.xhtmlrenderer.render.BlockBox;

/** Sets one document: lines, pages, PDF. */
final class Typesetting {
    /** Classes of the body when the text does not stand on one page. */
    private static final List<String> TIGHTER = List.of("tight", "tighter");

    private final Typefaces typefaces;
    private final PrintDocument document;
    private final PaperDigits digits;

    Typesetting(Typefaces typefaces, PrintDocument document) {
        this.typefaces = typefaces;
        this.document = document;
        digits = new PaperDigits(typefaces, document.paper().digits());
    }

    void print(Document page, OutputStream pdf) {
        var watermark = Watermark.takenFrom(page);
        var charts = ColumnWays.takenFrom(page);
        var renderer = laidOut(page);
        if (document.paper().onePage()) {
            for (int i = 0; i < TIGHTER.size() && pages(renderer) > 1; i++) {
                body(page).setAttribute("class", TIGHTER.get(i));
                renderer = laidOut(page);
            }
        }
        digits.counted(pagesBefore(renderer, "letters-begin"), pagesBefore(renderer, "numbers-begin"));
        var marks = new PdfPageEventForwarder();
        if (document.paper().cue()) {
            marks.addPageEvent(CatchwordWriter.of(root(renderer), typefaces.regular(), digits));
        }
        if (!watermark.isEmpty()) {
            marks.addPageEvent(new Watermark(digits.in(typefaces.regular(), watermark), typefaces.regular()));
        }
        if (!charts.isEmpty()) {
            marks.addPageEvent(columns(charts, renderer));
        }
        renderer.setPdfPageEvent(marks);
        EvenSpacing.applyTo(root(renderer));
        renderer.setListener(new InThai());
        renderer.createPDF(pdf);
    }

    private ITextRenderer laidOut(Document page) {
        var device = new ThaiDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT, digits);
        var renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new ClosedAgent(device),
                typefaces.resolver(),
                new TemplatePictures(document.images()),
                new MeasuredText(digits));
        renderer.getSharedContext().setLineBreakingStrategy((text, language, style) -> new PaperBreaks(text));
        renderer.setDocument(page);
        renderer.layout();
        return renderer;
    }

    private ColumnSketch columns(List<ColumnWays> charts, ITextRenderer renderer) {
        var shared = renderer.getSharedContext();
        var pages = requireNonNull(root(renderer).getLayer()).getPages();
        var sketch = new ColumnSketch(
                renderer.getDotsPerPoint(),
                pages,
                shared.newLayoutContextInstance(new ITextFontContext()),
                new ColumnSketch.Face(typefaces.regular(), digits));
        charts.forEach(chart -> ColumnChart.draw(chart, shared::getBoxById, pages, sketch));
        return sketch;
    }

    private static BlockBox root(ITextRenderer renderer) {
        return requireNonNull(renderer.getRootBox());
    }

    private static int pages(ITextRenderer renderer) {
        return requireNonNull(root(renderer).getLayer()).getPages().size();
    }

    /** How many pages stand before the one with this element; none when there is no such element. */
    private static int pagesBefore(ITextRenderer renderer, String id) {
        var box = renderer.getSharedContext().getBoxById(id);
        return box == null
                ? 0
                : (int) requireNonNull(root(renderer).getLayer()).getPages().stream()
                        .filter(page -> page.getBottom() <= box.getAbsY())
                        .count();
    }

    private static Element body(Document page) {
        return (Element) page.getElementsByTagName("body").item(0);
    }

    /** Tells screen readers the language, and viewers to show the title instead of the file name. */
    private static final class InThai implements PDFCreationListener {
        @Override
        public void preOpen(ITextRenderer renderer) {
            var writer = requireNonNull(renderer.getWriter());
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("th-TH"));
        }

        @Override
        public void preWrite(ITextRenderer renderer, int pages) {
            // the title comes from the template
        }

        @Override
        public void onClose(ITextRenderer renderer) {
            // nothing to add
        }
    }
}
