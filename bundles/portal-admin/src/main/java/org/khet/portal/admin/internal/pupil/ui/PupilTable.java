package org.khet.portal.admin.internal.pupil.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.ui.ViewRequest;

/**
 * Pupils of a school as of a day, with the levels and grades of its office.
 *
 * @param codes levels and grades in the office's order
 * @param asOf  the day
 * @param known rows as of that day
 */
record PupilTable(
        ViewRequest request, Texts texts, List<Code> codes, LocalDate asOf, List<Versioned<PupilCount>> known) {
    String text(String key, Object... values) {
        return texts.get(key, values);
    }

    /** Levels that have a grade to be shown. */
    List<Code> levels() {
        return codes.stream()
                .filter(code -> code.parent() == null && !grades(code).isEmpty())
                .toList();
    }

    /** Grades of a level that are in use or have pupils. */
    List<Code> grades(Code level) {
        return codes.stream()
                .filter(code -> level.code().equals(code.parent()))
                .filter(code -> code.active() || row(code.code()) != null)
                .toList();
    }

    String name(Code code) {
        return name(texts, code);
    }

    /** Name of a level or grade in the person's language. */
    static String name(Texts texts, Code code) {
        boolean thai = texts.locale().getLanguage().equals(TextCatalog.THAI.getLanguage());
        return thai || code.english().isEmpty() ? code.thai() : code.english();
    }

    private @Nullable Versioned<PupilCount> row(String grade) {
        return known.stream()
                .filter(one -> one.value().grade().equals(grade))
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody entered pupils of this grade. */
    boolean knows(Code grade) {
        return row(grade.code()) != null;
    }

    /** Pupils of these grades of a sex, {@code male} or {@code female}. */
    int amount(List<Code> grades, String sex) {
        return grades.stream()
                .map(grade -> words(grade.code(), sex))
                .filter(words -> !words.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** Edition of the row of a grade. */
    int edition(String grade) {
        Versioned<PupilCount> row = row(grade);
        return row == null ? PupilCountRegister.NOT_RECORDED : row.number();
    }

    /** What stands in the field of a grade and sex, {@code male} or {@code female}; blank when nobody entered it. */
    String words(String grade, String sex) {
        Versioned<PupilCount> row = row(grade);
        if (row == null) {
            return "";
        }
        return String.valueOf(
                sex.equals("male") ? row.value().male() : row.value().female());
    }

    /** Pupils of a level. */
    int sum(Code level) {
        return grades(level).stream()
                .map(grade -> row(grade.code()))
                .mapToInt(row -> row == null ? 0 : row.value().sum())
                .sum();
    }

    /** Pupils of the school. */
    int sum() {
        return known.stream().mapToInt(one -> one.value().sum()).sum();
    }
}
