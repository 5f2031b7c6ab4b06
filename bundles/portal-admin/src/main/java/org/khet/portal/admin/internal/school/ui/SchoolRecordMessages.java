package org.khet.portal.admin.internal.school.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * Kinds and grades of an office in the person's language.
 *
 * @param texts  the language
 * @param kinds  all kinds of schools, also those that ended
 * @param grades all grades in their order, also those that ended
 * @param parts  parts of a record, those that count are active
 */
public record SchoolRecordMessages(Texts texts, List<Code> kinds, List<Code> grades, List<Code> parts) {
    /** Name of a code. */
    public String name(Code code) {
        return texts.choose(code.thai(), code.english());
    }

    /** Name of a kind, empty when there is none. */
    public String kind(String code) {
        return word(kinds, code);
    }

    /** Name of a grade, empty when there is none. */
    public String grade(String code) {
        return word(grades, code);
    }

    /** First and last grade, e.g. {@code อ.2–ป.6}; empty when they are not known. */
    public String grades(SchoolProfile profile) {
        GradeSpan taught = profile.grades();
        return taught == null ? "" : grades(taught);
    }

    /** First and last grade. */
    String grades(GradeSpan taught) {
        String lowest = grade(taught.lowest());
        String highest = grade(taught.highest());
        return lowest.equals(highest) ? lowest : lowest + "–" + highest;
    }

    /** Kind, grades and head in one line, as far as they are known. */
    String line(SchoolRecord record) {
        Head head = record.head();
        return Stream.of(kind(record.profile().kind()), grades(record.profile()), head == null ? "" : head.name())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Network, kind and how complete the record is, in one line. */
    public String card(SchoolRecord record) {
        return Stream.of(
                        record.school().network(),
                        kind(record.profile().kind()),
                        texts.get("admin.schools.card.complete", percent(record)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Kinds that may be chosen, and the one that stands there although it ended. */
    List<Code> kindsWith(String present) {
        return choice(kinds, present);
    }

    /** Grades that may be chosen, and the one that stands there although it ended. */
    List<Code> gradesWith(String present) {
        return choice(grades, present);
    }

    /** Name of a part of a record. */
    String part(SchoolPart part) {
        return word(parts, part.code());
    }

    /** Parts that count and the record lacks, by name. */
    List<String> missing(SchoolRecord record) {
        return SchoolPart.counted(parts).stream()
                .filter(part -> part.isMissingIn(record))
                .map(this::part)
                .toList();
    }

    /** How much of what counts is there, in percent, rounded down; all when nothing counts. */
    public int percent(SchoolRecord record) {
        int counted = SchoolPart.counted(parts).size();
        return counted == 0 ? 100 : 100 * (counted - missing(record).size()) / counted;
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
