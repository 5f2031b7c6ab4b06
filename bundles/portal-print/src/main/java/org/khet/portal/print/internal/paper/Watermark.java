package org.khet.portal.print.internal.paper;

import java.awt.Color;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a text large, pale and aslant under the text of each page, so that a copy says where it comes from. */
final class Watermark extends PdfPageEventHelper {
    private static final Color PALE = new Color(0xE2, 0xE2, 0xE2);
    private static final float LARGEST = 44;
    private static final float ROOM = 0.9f;

    private final String text;
    private final BaseFont font;

    Watermark(String text, BaseFont font) {
        this.text = text;
        this.font = font;
    }

    /** Takes the text out of the page, so that it is not set where it stands; empty for none. */
    static String takenFrom(Document page) {
        var boxes = page.getElementsByTagName("div");
        for (int i = 0; i < boxes.getLength(); i++) {
            var box = (Element) boxes.item(i);
            if (box.getAttribute("class").equals("watermark")) {
                box.getParentNode().removeChild(box);
                return box.getTextContent().strip();
            }
        }
        return "";
    }

    @Override
    public void onEndPage(PdfWriter writer, org.openpdf.text.Document document) {
        var size = document.getPageSize();
        double diagonal = Math.hypot(size.getWidth(), size.getHeight());
        float fits = (float) (diagonal * ROOM / font.getWidthPoint(text, 1));
        var content = writer.getDirectContentUnder();
        content.saveState();
        content.beginText();
        content.setColorFill(PALE);
        content.setFontAndSize(font, Math.min(LARGEST, fits));
        content.showTextAligned(PdfContentByte.ALIGN_CENTER, text, size.getWidth() / 2, size.getHeight() / 2, (float)
                Math.toDegrees(Math.atan2(size.getHeight(), size.getWidth())));
        content.endText();
        content.restoreState();
    }
}
