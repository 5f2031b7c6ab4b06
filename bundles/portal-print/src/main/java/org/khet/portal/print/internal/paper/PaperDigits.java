package org.khet.portal.print.internal.paper;

import org.khet.portal.api.print.Paper;
import org.khet.portal.api.text.ThaiDigits;
import org.openpdf.text.pdf.BaseFont;

/** Digits in which a text is measured and drawn; done so late that page numbers follow too. For one document. */
final class PaperDigits {
    private static final String PAGE = "\\d{1,4}";
    private final Typefaces typefaces;
    private final boolean thai;
    private int beforeLetters;
    private int beforeNumbers;

    PaperDigits(Typefaces typefaces, Paper.Digits digits) {
        this.typefaces = typefaces;
        thai = digits == Paper.Digits.THAI;
    }

    /** How many pages stand before the first that is counted by letters, and before the first of the text. */
    void counted(int pagesBeforeLetters, int pagesBeforeNumbers) {
        beforeLetters = pagesBeforeLetters;
        beforeNumbers = pagesBeforeNumbers;
    }

    String in(BaseFont font, String text) {
        if (typefaces.isLetter(font)) {
            return text.matches(PAGE) ? ThaiLetters.of(Integer.parseInt(text) - beforeLetters) : text;
        }
        String number = typefaces.isPage(font) && text.matches(PAGE)
                ? String.valueOf(Integer.parseInt(text) - beforeNumbers)
                : text;
        return thai && !typefaces.isCode(font) ? ThaiDigits.toThai(number) : number;
    }
}
