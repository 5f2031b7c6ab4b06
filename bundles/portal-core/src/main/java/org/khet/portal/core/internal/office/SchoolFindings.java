package org.khet.portal.core.internal.office;

import java.util.List;
import org.khet.portal.api.imports.Choice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.FindingKind.Weight;

/** What is found in lists of schools beside what is found in every list. Stateless. */
final class SchoolFindings {
    static final FindingKind DOUBLED =
            FindingKind.toChoose("core.schools.found.doubled", Choice.LAST, Choice.FIRST, Choice.LEAVE_OUT);
    static final FindingKind CUT =
            FindingKind.toChoose("core.schools.found.cut", Choice.MEND, Choice.KEEP, Choice.LEAVE_OUT);
    static final FindingKind FOREIGN =
            FindingKind.toChoose("core.schools.found.foreign", Choice.LEAVE_OUT, Choice.KEEP);
    static final FindingKind DISAGREE =
            FindingKind.toChoose("core.schools.found.disagree", Choice.LEAVE_OUT, Choice.KEEP);
    static final FindingKind CODE_FORM =
            FindingKind.toChoose("core.schools.found.codeForm", Choice.LEAVE_OUT, Choice.KEEP);
    static final FindingKind NO_DISTRICT =
            FindingKind.toChoose("core.schools.found.noDistrict", Choice.KEEP, Choice.LEAVE_OUT);
    static final FindingKind CLOSED = FindingKind.toChoose("core.schools.found.closed", Choice.LEAVE_OUT, Choice.KEEP);
    static final FindingKind KIND = FindingKind.toChoose("core.schools.found.kind", Choice.KEEP, Choice.LEAVE_OUT);
    static final FindingKind GRADES = FindingKind.toChoose("core.schools.found.grades", Choice.KEEP, Choice.LEAVE_OUT);
    static final FindingKind PROJECT =
            FindingKind.toChoose("core.schools.found.project", Choice.KEEP, Choice.LEAVE_OUT);
    static final FindingKind UNREAD = FindingKind.toChoose("core.schools.found.unread", Choice.KEEP, Choice.LEAVE_OUT);
    static final FindingKind ABROAD = FindingKind.toChoose("core.schools.found.abroad", Choice.KEEP, Choice.LEAVE_OUT);
    static final FindingKind SWAPPED =
            FindingKind.toChoose("core.schools.found.swapped", Choice.MEND, Choice.KEEP, Choice.LEAVE_OUT);
    static final FindingKind NO_CODE = FindingKind.error("core.schools.found.noCode");
    static final FindingKind TWO_SCHOOLS = FindingKind.error("core.schools.found.twoSchools");
    static final FindingKind SHORT_NEEDED = FindingKind.error("core.schools.found.shortNeeded");
    static final FindingKind PREFIX = FindingKind.mended("core.schools.found.prefix");
    static final FindingKind REPEATED = new FindingKind(
            "core.schools.found.repeated", Weight.MENDED, List.of(Choice.FIRST, Choice.LEAVE_OUT), Choice.FIRST);
    static final FindingKind SAME_NAME = FindingKind.hint("core.schools.found.sameName");

    /** In the order in which people see them. */
    static final List<FindingKind> ALL = List.of(
            DOUBLED,
            CUT,
            FOREIGN,
            DISAGREE,
            CODE_FORM,
            NO_DISTRICT,
            CLOSED,
            KIND,
            GRADES,
            PROJECT,
            SWAPPED,
            ABROAD,
            UNREAD,
            NO_CODE,
            TWO_SCHOOLS,
            SHORT_NEEDED,
            PREFIX,
            REPEATED,
            SAME_NAME);

    private SchoolFindings() {}
}
