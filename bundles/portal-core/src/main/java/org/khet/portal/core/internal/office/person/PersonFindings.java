package org.khet.portal.core.internal.office.person;

import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.FindingKind.Weight;

/** What is found in lists of people beside what is found in every list. Stateless. */
public final class PersonFindings {
    public static final FindingKind THERE = FindingKind.toChoose(
            "core.people.found.there", FindingChoice.SAME, FindingChoice.ANOTHER, FindingChoice.LEAVE_OUT);
    static final FindingKind SEVERAL =
            FindingKind.toChoose("core.people.found.several", FindingChoice.ANOTHER, FindingChoice.LEAVE_OUT);
    static final FindingKind LEFT =
            FindingKind.toChoose("core.people.found.left", FindingChoice.ANOTHER, FindingChoice.LEAVE_OUT);
    public static final FindingKind DOUBLED = FindingKind.toChoose(
            "core.people.found.doubled",
            FindingChoice.LAST,
            FindingChoice.FIRST,
            FindingChoice.ANOTHER,
            FindingChoice.LEAVE_OUT);
    public static final FindingKind UNIT =
            FindingKind.toChoose("core.people.found.unit", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    public static final FindingKind SCHOOL =
            FindingKind.toChoose("core.people.found.school", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    static final FindingKind EMAIL =
            FindingKind.toChoose("core.people.found.email", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    static final FindingKind NO_NAME = FindingKind.error("core.people.found.noName");
    static final FindingKind NAME_LONG = FindingKind.error("core.people.found.nameLong");
    static final FindingKind BOTH = FindingKind.error("core.people.found.both");
    static final FindingKind TWICE = FindingKind.error("core.people.found.twice");
    static final FindingKind TITLE_SHORT = FindingKind.mended("core.people.found.titleShort");
    public static final FindingKind REPEATED = new FindingKind(
            "core.people.found.repeated",
            Weight.MENDED,
            List.of(FindingChoice.FIRST, FindingChoice.LEAVE_OUT),
            FindingChoice.FIRST);
    static final FindingKind SPLIT = FindingKind.hint("core.people.found.split");
    static final FindingKind NO_TITLE = FindingKind.hint("core.people.found.noTitle");
    static final FindingKind NO_LAST_NAME = FindingKind.hint("core.people.found.noLastName");

    /** In the order in which people see them. */
    public static final List<FindingKind> ALL = List.of(
            THERE,
            SEVERAL,
            LEFT,
            DOUBLED,
            UNIT,
            SCHOOL,
            EMAIL,
            NO_NAME,
            NAME_LONG,
            BOTH,
            TWICE,
            TITLE_SHORT,
            REPEATED,
            SPLIT,
            NO_TITLE,
            NO_LAST_NAME);

    private PersonFindings() {}
}
