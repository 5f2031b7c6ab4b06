package org.khet.portal.core.internal.imports;

import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;

/** What is found in every list. Stateless. */
final class CommonFindings {
    /** A Christian year where the office writes Buddhist ones. */
    static final FindingKind CHRISTIAN = FindingKind.mended("core.import.found.christianYear");
    /** No day of any calendar. */
    static final FindingKind NO_DAY =
            FindingKind.toChoose("core.import.found.noDay", FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    /** A needed field is blank. */
    static final FindingKind MISSING = FindingKind.error("core.import.found.missing");
    /** Longer than the register can keep; text is never cut. */
    static final FindingKind LONG = FindingKind.error("core.import.found.long");

    private CommonFindings() {}

    /** In the order in which people see them. */
    static List<FindingKind> all() {
        var all = new java.util.ArrayList<FindingKind>(List.of(NO_DAY, MISSING, LONG));
        for (CellCleaner cleaning : CellCleaner.ALL) {
            all.add(cleaning.kind());
        }
        all.add(CHRISTIAN);
        return all;
    }
}
