package org.khet.portal.core.internal.office.school.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.core.internal.row.Paging;

/** What lists of schools call kinds and grades, in the words of an office. Immutable. */
public final class ProfileVocabulary {
    private final List<Code> kinds;
    private final List<Code> grades;
    private final GradeNames names;

    ProfileVocabulary(List<Code> kinds, List<Code> grades) {
        this.kinds = kinds.stream().filter(Code::active).toList();
        this.grades = grades.stream()
                .filter(one -> one.parent() != null && one.active())
                .toList();
        this.names = new GradeNames(this.grades);
    }

    /** The kind of that name; also when more words stand beside it, as in สถานศึกษาเอกชน. */
    @Nullable public Code kind(String written) {
        String wanted = Paging.folded(written);
        if (wanted.isEmpty()) {
            return null;
        }
        return kinds.stream()
                .filter(one -> wanted.equals(Paging.folded(one.code()))
                        || wanted.equals(Paging.folded(one.english()))
                        || wanted.contains(Paging.folded(one.thai())))
                .findFirst()
                .orElse(null);
    }

    /** The grade of that name, also written out. */
    @Nullable public Code grade(String written) {
        if (written.isEmpty()) {
            return null;
        }
        String code = names.code(written);
        return grades.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** First and last grade of a cell that holds both; empty when it does not. */
    public Optional<List<Code>> range(String written) {
        return names.range(written).map(range -> List.of(coded(range.lowest()), coded(range.highest())));
    }

    private Code coded(String code) {
        return grades.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the first is not after the second. */
    boolean inOrder(Code lowest, Code highest) {
        return grades.indexOf(lowest) <= grades.indexOf(highest);
    }

    /** What a checked row makes of a record; blank cells leave it as it is. */
    public SchoolProfile profile(ImportRow row, SchoolProfile before) {
        Code kind = kind(row.get(SchoolImporter.KIND));
        Code lowest = grade(row.get(SchoolImporter.LOWEST));
        Code highest = grade(row.get(SchoolImporter.HIGHEST));
        return new SchoolProfile(
                kind == null ? before.kind() : kind.code(),
                lowest == null ? before.lowestGrade() : lowest.code(),
                highest == null ? before.highestGrade() : highest.code(),
                or(row.get(SchoolImporter.SUB_DISTRICT), before.subDistrict()),
                or(row.get(SchoolImporter.VILLAGE), before.village()),
                place(row, before.coordinates()),
                or(row.get(SchoolImporter.HEAD), before.head()));
    }

    private static @Nullable Coordinates place(ImportRow row, @Nullable Coordinates before) {
        String latitude = row.get(SchoolImporter.LATITUDE);
        String longitude = row.get(SchoolImporter.LONGITUDE);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return before;
        }
        var typed = new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
        return Objects.equals(typed, before) ? before : typed;
    }

    private static String or(String typed, String kept) {
        return typed.isEmpty() ? kept : typed;
    }
}
