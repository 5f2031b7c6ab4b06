package org.khet.portal.core.internal.office.school.imports;

import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.FindingKind.Weight;

/** What is found in lists of schools beside what is found in every list. Stateless. */
public final class SchoolFindings {
    public static final FindingKind DOUBLED = FindingKind.toChoose(
            "core.schools.found.doubled", FindingChoice.LAST, FindingChoice.FIRST, FindingChoice.LEAVE_OUT);
    static final FindingKind CUT = FindingKind.toChoose(
            "core.schools.found.cut", FindingChoice.MEND, FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    static final FindingKind FOREIGN =
            FindingKind.toChoose("core.schools.found.foreign", FindingChoice.LEAVE_OUT, FindingChoice.KEEP);
    static final FindingKind DISAGREE =
            FindingKind.toChoose("core.schools.found.disagree", FindingChoice.LEAVE_OUT, FindingChoice.KEEP);
    static final FindingKind CODE_FORM =
            FindingKind.toChoose("core.schools.found.codeForm", FindingChoice.LEAVE_OUT, FindingChoice.KEEP);
    public static final FindingKind NO_DISTRICT =
            FindingKind.toChoose("core.schools.found.noDistrict", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    public static final FindingKind CLOSED =
            FindingKind.toChoose("core.schools.found.closed", FindingChoice.LEAVE_OUT, FindingChoice.KEEP);
    static final FindingKind KIND =
            FindingKind.toChoose("core.schools.found.kind", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    static final FindingKind GRADES =
            FindingKind.toChoose("core.schools.found.grades", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    static final FindingKind PROJECT =
            FindingKind.toChoose("core.schools.found.project", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    static final FindingKind UNREAD =
            FindingKind.toChoose("core.schools.found.unread", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    static final FindingKind ABROAD =
            FindingKind.toChoose("core.schools.found.abroad", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    static final FindingKind SWAPPED = FindingKind.toChoose(
            "core.schools.found.swapped", FindingChoice.MEND, FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    public static final FindingKind NO_CODE = FindingKind.error("core.schools.found.noCode");
    static final FindingKind TWO_SCHOOLS = FindingKind.error("core.schools.found.twoSchools");
    static final FindingKind SHORT_NEEDED = FindingKind.error("core.schools.found.shortNeeded");
    static final FindingKind PREFIX = FindingKind.mended("core.schools.found.prefix");
    public static final FindingKind REPEATED = new FindingKind(
            "core.schools.found.repeated",
            Weight.MENDED,
            List.of(FindingChoice.FIRST, FindingChoice.LEAVE_OUT),
            FindingChoice.FIRST);
    static final FindingKind SAME_NAME = FindingKind.hint("core.schools.found.sameName");

    /** In the order in which people see them. */
    public static final List<FindingKind> ALL = List.of(
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
