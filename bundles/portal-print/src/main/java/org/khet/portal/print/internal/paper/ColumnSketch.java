package org.khet.portal.print.internal.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.PageBox;

/** Collects shapes, lines, heads and words in dots from the begin of the document, and draws those of each page as lines of the PDF. */
final class ColumnSketch extends PdfPageEventHelper {
    private static final double MM = 72 / 25.4;
    private static final float THIN = 0.6f;
    private static final double HEAD = 1.8;
    private static final float SIZE = 7;
    private static final double KAPPA = 0.5523;

    private final double dots;
    private final List<PageBox> pages;
    private final CssContext context;
    private final Face face;
    private final Map<Integer, List<Stroke>> strokes = new HashMap<>();

    /** In what the words are written. */
    record Face(BaseFont font, PaperDigits digits) {}

    /** Draws itself on the page it is for. */
    @FunctionalInterface
    private interface Stroke {
        void draw(PdfContentByte content, Sheet sheet);
    }

    /** Turns dots of the document into points of a page. */
    private record Sheet(double dots, double left, double top, double begin) {
        float x(double x) {
            return (float) (left + x / dots);
        }

        float y(double y) {
            return (float) (top - (y - begin) / dots);
        }
    }

    /** @param dots of a point */
    ColumnSketch(double dots, List<PageBox> pages, CssContext context, Face face) {
        this.dots = dots;
        this.pages = List.copyOf(pages);
        this.context = context;
        this.face = face;
    }

    /** In what the document is measured. */
    CssContext context() {
        return context;
    }

    /** Dots of a millimetre. */
    double mm() {
        return dots * MM;
    }

    /** Dots that a text is wide. */
    double width(String text) {
        return face.font().getWidthPoint(face.digits().in(face.font(), text), SIZE) * dots;
    }

    /** The outline of a shape. */
    void shape(ColumnShape shape) {
        var area = shape.area();
        double left = area.getMinX();
        double right = area.getMaxX();
        double top = area.getMinY();
        double bottom = area.getMaxY();
        add(shape.page(), (content, sheet) -> {
            switch (shape.kind()) {
                case "diamond" -> {
                    content.moveTo(sheet.x(left), sheet.y(area.getCenterY()));
                    content.lineTo(sheet.x(area.getCenterX()), sheet.y(top));
                    content.lineTo(sheet.x(right), sheet.y(area.getCenterY()));
                    content.lineTo(sheet.x(area.getCenterX()), sheet.y(bottom));
                    content.closePathStroke();
                }
                case "oval" -> oval(content, sheet, shape);
                default -> {
                    content.rectangle(
                            sheet.x(left),
                            sheet.y(bottom),
                            sheet.x(right) - sheet.x(left),
                            sheet.y(top) - sheet.y(bottom));
                    content.stroke();
                }
            }
        });
    }

    private static void oval(PdfContentByte content, Sheet sheet, ColumnShape shape) {
        var area = shape.area();
        float radius = (float) (area.getHeight() / 2 / sheet.dots());
        float bend = (float) (radius * KAPPA);
        float left = sheet.x(area.getMinX());
        float right = sheet.x(area.getMaxX());
        float top = sheet.y(area.getMinY());
        float bottom = sheet.y(area.getMaxY());
        float middle = (top + bottom) / 2;
        content.moveTo(left + radius, top);
        content.lineTo(right - radius, top);
        content.curveTo(right - radius + bend, top, right, middle + bend, right, middle);
        content.curveTo(right, middle - bend, right - radius + bend, bottom, right - radius, bottom);
        content.lineTo(left + radius, bottom);
        content.curveTo(left + radius - bend, bottom, left, middle - bend, left, middle);
        content.curveTo(left, middle + bend, left + radius - bend, top, left + radius, top);
        content.closePathStroke();
    }

    /** A line of one page. */
    void line(int page, double x1, double y1, double x2, double y2) {
        add(page, (content, sheet) -> {
            content.moveTo(sheet.x(x1), sheet.y(y1));
            content.lineTo(sheet.x(x2), sheet.y(y2));
            content.stroke();
        });
    }

    /** The head of an arrow with its point here. */
    void head(int page, double x, double y, int right, int down) {
        double size = HEAD * mm();
        double half = size / 2;
        add(page, (content, sheet) -> {
            content.moveTo(sheet.x(x), sheet.y(y));
            content.lineTo(sheet.x(x - right * size - down * half), sheet.y(y - down * size - right * half));
            content.lineTo(sheet.x(x - right * size + down * half), sheet.y(y - down * size + right * half));
            content.closePathFillStroke();
        });
    }

    /** Words with their base line here, that begin or end here. */
    void label(int page, double x, double y, String text, boolean ends) {
        if (!text.isEmpty()) {
            add(page, (content, sheet) -> {
                content.beginText();
                content.setFontAndSize(face.font(), SIZE);
                content.showTextAligned(
                        ends ? PdfContentByte.ALIGN_RIGHT : PdfContentByte.ALIGN_LEFT,
                        face.digits().in(face.font(), text),
                        sheet.x(x),
                        sheet.y(y),
                        0);
                content.endText();
            });
        }
    }

    private void add(int page, Stroke stroke) {
        strokes.computeIfAbsent(page, ignored -> new ArrayList<>()).add(stroke);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        int page = writer.getPageNumber() - 1;
        if (!strokes.containsKey(page)) {
            return;
        }
        var box = pages.get(page);
        var sheet = new Sheet(
                dots,
                box.getMarginBorderPadding(context, Edge.LEFT) / dots,
                document.getPageSize().getHeight() - box.getMarginBorderPadding(context, Edge.TOP) / dots,
                box.getTop());
        var content = writer.getDirectContent();
        content.saveState();
        content.setLineWidth(THIN);
        strokes.get(page).forEach(stroke -> stroke.draw(content, sheet));
        content.restoreState();
    }
}
