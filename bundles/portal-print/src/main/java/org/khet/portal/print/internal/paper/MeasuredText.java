package org.khet.portal.print.internal.paper;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

/** Measures the digits that will be drawn: Thai ones are wider. */
final class MeasuredText extends ITextTextRenderer {
    private final PaperDigits digits;

    MeasuredText(PaperDigits digits) {
        this.digits = digits;
    }

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        return super.getWidth(context, font, digits.in(font.getFontDescription().getFont(), text));
    }
}
