package org.khet.portal.core.internal.office;

import java.util.List;
import org.khet.portal.api.imports.Choice;
import org.khet.portal.api.imports.FindingKind;

/** What is found in lists of pupil figures beside what is found in every list. Stateless. */
final class PupilFindings {
    static final FindingKind TYPED = FindingKind.typed("core.pupils.found.typed");
    static final FindingKind DOUBLED =
            FindingKind.toChoose("core.pupils.found.doubled", Choice.LAST, Choice.FIRST, Choice.LEAVE_OUT);
    static final FindingKind UNKNOWN = FindingKind.error("core.pupils.found.unknown");
    static final FindingKind TWO_SCHOOLS = FindingKind.error("core.schools.found.twoSchools");
    static final FindingKind YEAR = FindingKind.error("core.pupils.found.year");
    static final FindingKind AMOUNT = FindingKind.error("core.pupils.found.amount");
    static final FindingKind DAY = FindingKind.error("core.pupils.found.day");
    static final FindingKind GRADE = FindingKind.error("core.pupils.found.grade");

    /** Of lists by grade, in the order in which people see them. */
    static final List<FindingKind> BY_GRADE = List.of(TYPED, DOUBLED, UNKNOWN, TWO_SCHOOLS, DAY, GRADE, AMOUNT);

    /** In the order in which people see them. */
    static final List<FindingKind> ALL = List.of(TYPED, DOUBLED, UNKNOWN, TWO_SCHOOLS, YEAR, AMOUNT);

    private PupilFindings() {}
}
