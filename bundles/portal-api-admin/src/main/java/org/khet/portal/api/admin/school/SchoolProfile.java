package org.khet.portal.api.admin.school;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolKinds;

/**
 * What is recorded of a school beside its {@link School names and codes}; each part may be missing. Source: core C.2, C.8.
 *
 * @param kind         a code of {@link SchoolKinds#LIST}, empty when it is not known
 * @param lowestGrade  first grade taught, a grade of {@link PupilGrades#LIST}, empty when it is not known
 * @param highestGrade last grade taught, empty when {@code lowestGrade} is
 * @param subDistrict  sub-district (ตำบล), may be empty
 * @param village      village with its number (หมู่ที่, หมู่บ้าน), may be empty
 * @param coordinates  where it stands, {@code null} when it is not known
 * @param head         who heads it, as typed, for schools whose people are not in the register; may be empty
 */
public record SchoolProfile(
        String kind,
        String lowestGrade,
        String highestGrade,
        String subDistrict,
        String village,
        @Nullable Coordinates coordinates,
        String head) {
    /** Nothing is known. */
    public static final SchoolProfile EMPTY = new SchoolProfile("", "", "", "", "", null, "");

    /** First and last grade taught, {@code null} while nobody said. */
    public @Nullable GradeSpan grades() {
        return lowestGrade.isEmpty() ? null : new GradeSpan(lowestGrade, highestGrade);
    }

    /** The same of a school that teaches these grades. */
    public SchoolProfile teaching(GradeSpan grades) {
        return new SchoolProfile(kind, grades.lowest(), grades.highest(), subDistrict, village, coordinates, head);
    }
}
