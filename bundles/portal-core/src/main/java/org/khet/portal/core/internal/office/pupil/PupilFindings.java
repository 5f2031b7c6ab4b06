package org.khet.portal.core.internal.office.pupil;

import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;

/** What is found in lists of pupil figures beside what is found in every list. Stateless. */
public final class PupilFindings {
    public static final FindingKind TYPED = FindingKind.typed("core.pupils.found.typed");
    public static final FindingKind DOUBLED = FindingKind.toChoose(
            "core.pupils.found.doubled", FindingChoice.LAST, FindingChoice.FIRST, FindingChoice.LEAVE_OUT);
    public static final FindingKind UNKNOWN = FindingKind.error("core.pupils.found.unknown");
    public static final FindingKind TWO_SCHOOLS = FindingKind.error("core.schools.found.twoSchools");
    static final FindingKind YEAR = FindingKind.error("core.pupils.found.year");
    static final FindingKind AMOUNT = FindingKind.error("core.pupils.found.amount");
    public static final FindingKind DAY = FindingKind.error("core.pupils.found.day");
    static final FindingKind GRADE = FindingKind.error("core.pupils.found.grade");

    /** Of lists by grade, in the order in which people see them. */
    static final List<FindingKind> BY_GRADE = List.of(TYPED, DOUBLED, UNKNOWN, TWO_SCHOOLS, DAY, GRADE, AMOUNT);

    /** In the order in which people see them. */
    public static final List<FindingKind> ALL = List.of(TYPED, DOUBLED, UNKNOWN, TWO_SCHOOLS, YEAR, AMOUNT);

    private PupilFindings() {}
}
