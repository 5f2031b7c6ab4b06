package org.khet.portal.core.internal.office.structure;

import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.FindingKind.Weight;

/** What is found in lists of groups beside what is found in every list. Stateless. */
final class UnitFindings {
    /** Lists of offices rarely have codes; a new unit needs one. */
    static final FindingKind NO_CODE = new FindingKind(
            "core.units.found.noCode",
            Weight.MENDED,
            List.of(FindingChoice.MEND, FindingChoice.LEAVE_OUT),
            FindingChoice.MEND);

    static final FindingKind PARENT =
            FindingKind.toChoose("core.units.found.parent", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    static final FindingKind ORDER =
            FindingKind.toChoose("core.units.found.order", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    static final FindingKind CODE = FindingKind.error("core.units.found.code");
    static final FindingKind DOUBLED = FindingKind.error("core.units.found.doubled");
    static final FindingKind ENDED = FindingKind.error("core.units.found.ended");
    static final FindingKind BELOW_ITSELF = FindingKind.error("core.units.found.belowItself");
    static final FindingKind SHORT = FindingKind.error("core.units.found.short");
    static final FindingKind RENAMED = FindingKind.hint("core.units.found.renamed");

    /** In the order in which people see them. */
    static final List<FindingKind> ALL =
            List.of(PARENT, ORDER, CODE, DOUBLED, ENDED, BELOW_ITSELF, SHORT, NO_CODE, RENAMED);

    private UnitFindings() {}
}
