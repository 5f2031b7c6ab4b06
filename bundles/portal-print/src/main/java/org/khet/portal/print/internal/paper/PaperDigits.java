package org.khet.portal.print.internal.paper;

import org.khet.portal.api.print.Paper;
import org.khet.portal.api.text.ThaiDigits;
import org.openpdf.text.pdf.BaseFont;

/** Digits in which a text is measured and drawn; done so late that page numbers follow too. */
final class PaperDigits {
    private final Typefaces typefaces;
    private final boolean thai;

    PaperDigits(Typefaces typefaces, Paper.Digits digits) {
        this.typefaces = typefaces;
        thai = digits == Paper.Digits.THAI;
    }

    String in(BaseFont font, String text) {
        return thai && !typefaces.isCode(font) ? ThaiDigits.toThai(text) : text;
    }
}
