package org.khet.portal.core.internal.office.pupil;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportField.Kind;
import org.khet.portal.core.internal.office.school.imports.SchoolScheme;

/** What lists of pupils have alike: by which code a school is meant, and figures of boys and girls. Source: core CORE-37, CORE-149. */
final class PupilFields {
    static final String MALE = "male";
    static final String FEMALE = "female";

    /** Any of them says which school. */
    static final List<ImportField> CODES = List.of(
            code(SchoolScheme.MOE10, "รหัส 10 หลัก", "รหัสโรงเรียน 10 หลัก", "รหัสกระทรวง", "MOE10", "SCHOOL_ID10"),
            code(SchoolScheme.SMIS, "รหัส SMIS", "SMIS", "รหัส 8 หลัก", "SCHOOL_ID8"),
            code(SchoolScheme.OBEC6, "รหัส 6 หลัก", "OBEC6", "SCHOOL_ID6"));

    /** At least one of them. */
    static final List<ImportField> FIGURES = List.of(
            of(MALE, Kind.FIGURE, false, 6, "ชาย", "นักเรียนชาย", "จำนวนนักเรียนชาย", "Male", "Boys"),
            of(FEMALE, Kind.FIGURE, false, 6, "หญิง", "นักเรียนหญิง", "จำนวนนักเรียนหญิง", "Female", "Girls"));

    private PupilFields() {}

    /** A field of lists of pupils. */
    static ImportField of(String id, Kind kind, boolean needed, int most, String... heads) {
        return new ImportField(id, "core.pupils.field." + id, kind, needed, most, List.of(heads));
    }

    private static ImportField code(SchoolScheme scheme, String... heads) {
        String id = scheme.field();
        return new ImportField(id, "core.schools.field." + id, Kind.CODE, false, 20, List.of(heads));
    }

    /** The first of each of these groups of which no column is there. */
    static List<ImportField> missing(Set<String> mapped, List<List<ImportField>> groups) {
        return groups.stream()
                .filter(any -> any.stream().noneMatch(field -> mapped.contains(field.id())))
                .map(List::getFirst)
                .toList();
    }
}
