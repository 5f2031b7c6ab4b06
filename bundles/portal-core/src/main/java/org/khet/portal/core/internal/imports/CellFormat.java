package org.khet.portal.core.internal.imports;

import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.text.ThaiDigits;

/** Whether a cell looks like its field; so a column that was taken for the wrong one is seen. Stateless. */
final class CellFormat {
    private CellFormat() {}

    static boolean fits(String cell, ImportField field, DateCells days) {
        String text = ThaiDigits.toArabic(cell.strip());
        return switch (field.kind()) {
            case TEXT -> text.codePoints().anyMatch(Character::isLetter);
            case CODE -> text.matches("[=\"']{0,2}[0-9A-Za-z][0-9A-Za-z .\\-\\u00A0]*\"?");
            case FIGURE -> text.matches("[=\"'+\\-\\u2010-\\u2015\\u2212]{0,3}[0-9][0-9,. \\u00A0]*-?\"?");
            case PHONE -> text.codePoints().filter(Character::isDigit).count() >= 3;
            case DAY -> !days.read(text).text().isEmpty();
        };
    }
}
