package org.khet.portal.admin.internal.school.ui;

import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.SchoolProfile;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * Kinds and grades of an office in the person's language.
 *
 * @param texts  the language
 * @param kinds  all kinds of schools, also those that ended
 * @param grades all grades in their order, also those that ended
 */
record RecordWords(Texts texts, List<Code> kinds, List<Code> grades) {
    /** Name of a code. */
    String name(Code code) {
        return texts.choose(code.thai(), code.english());
    }

    /** Name of a kind, empty when there is none. */
    String kind(String code) {
        return word(kinds, code);
    }

    /** Name of a grade, empty when there is none. */
    String grade(String code) {
        return word(grades, code);
    }

    /** First and last grade, e.g. {@code อ.2–ป.6}; empty when they are not known. */
    String grades(SchoolProfile profile) {
        String lowest = grade(profile.lowestGrade());
        String highest = grade(profile.highestGrade());
        return lowest.equals(highest) ? lowest : lowest + "–" + highest;
    }

    /** Kinds that may be chosen, and the one that stands there although it ended. */
    List<Code> kindsWith(String present) {
        return choice(kinds, present);
    }

    /** Grades that may be chosen, and the one that stands there although it ended. */
    List<Code> gradesWith(String present) {
        return choice(grades, present);
    }

    private static List<Code> choice(List<Code> codes, String present) {
        return codes.stream()
                .filter(one -> one.active() || one.code().equals(present))
                .toList();
    }

    private String word(List<Code> codes, String code) {
        return codes.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(this::name)
                .orElse(code);
    }
}
