package org.khet.portal.core.internal.office.pupil;

import java.util.OptionalInt;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.time.SchoolYear;

/** How cells of a list of pupil figures are read. Stateless. */
final class PupilCell {
    private static final int BUDDHIST_FROM = 2400;

    private PupilCell() {}

    /** Christian year in which the school year begins; written in either era. Empty when it is no year. */
    static OptionalInt year(ImportRow row) {
        String text = row.get(PupilFigureImporter.YEAR);
        if (!text.matches("\\d{4}")) {
            return OptionalInt.empty();
        }
        int written = Integer.parseInt(text);
        int year = written < BUDDHIST_FROM ? written : SchoolYear.startingYear(written);
        return year >= SchoolFigureRegister.FIRST_YEAR && year <= SchoolFigureRegister.LAST_YEAR
                ? OptionalInt.of(year)
                : OptionalInt.empty();
    }

    /** Number of pupils; thousands may be set apart by commas. Empty when it is none, or too large. */
    static OptionalInt amount(ImportRow row, SchoolFigure.Kind kind) {
        return amount(row.get(field(kind)));
    }

    /** As {@link #amount(ImportRow, SchoolFigure.Kind)}, of the cell's text. */
    static OptionalInt amount(String text) {
        if (!text.matches("\\d{1,5}|\\d{1,2},\\d{3}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text.replace(",", "")));
    }

    /** Id of the field of a kind. */
    static String field(SchoolFigure.Kind kind) {
        return switch (kind) {
            case MALE_PUPILS -> PupilFields.MALE;
            case FEMALE_PUPILS -> PupilFields.FEMALE;
        };
    }
}
