package org.khet.policyplan.internal.school;

import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.SchoolFoundings;
import org.khet.portal.api.school.SchoolId;

/** The school that a change founds: planned by name and classes, added to the register with the code that it was given. Source: policyplan E-22, P21. */
public final class FoundedSchool {
    private static final Pattern CODE = Pattern.compile("\\d{10}");

    private final SchoolFoundings foundings;

    /** @param foundings the register of schools */
    public FoundedSchool(SchoolFoundings foundings) {
        this.foundings = foundings;
    }

    /** Classes, no levels. */
    Optional<Problem> plannable(SchoolChangeKind kind, RecordRow row) {
        boolean named = row.get(kind.newLowest).filter(FoundedSchool::isGrade).isPresent()
                && row.get(kind.newHighest).filter(FoundedSchool::isGrade).isPresent();
        return isFounding(kind, row) && !named
                ? Optional.of(Problem.of(kind.newLowest.name(), "policyplan.error.founded-classes"))
                : Optional.empty();
    }

    private static boolean isFounding(SchoolChangeKind kind, RecordRow row) {
        return row.get(kind.sort) == SchoolChangeSort.FOUND;
    }

    /** Whether it is a grade, no level of several. */
    static boolean isGrade(String code) {
        return PupilGrades.LIST.standard().stream()
                .noneMatch(level -> level.parent() == null && level.code().equals(code));
    }

    /** Its code has ten digits. */
    Optional<Problem> coded(SchoolChangeKind kind, RecordRow row) {
        return !isFounding(kind, row) || CODE.matcher(row.get(kind.newCode)).matches()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.newCode.name(), "policyplan.error.founded-code"));
    }

    /** Adds it to the register, by the last body that agreed; other changes found nothing. */
    RecordRow founded(SchoolChangeKind kind, RecordRow row, RecordContext now) {
        if (!isFounding(kind, row)) {
            return row;
        }
        RecordLine decisive = row.lines(kind.approvals).getLast();
        SchoolId added = foundings.found(
                now.caller(),
                new SchoolFoundings.Founding(
                        row.get(kind.newName),
                        row.get(kind.newCode),
                        new GradeSpan(
                                row.get(kind.newLowest).orElseThrow(),
                                row.get(kind.newHighest).orElseThrow()),
                        row.get(kind.newSubDistrict)),
                SchoolChangeFlow.document(kind, decisive),
                decisive.get(kind.approvalOn).orElseThrow());
        return row.with(kind.founded, added);
    }
}
