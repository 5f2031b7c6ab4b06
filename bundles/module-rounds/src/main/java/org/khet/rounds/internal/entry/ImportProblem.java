package org.khet.rounds.internal.entry;

import java.util.List;
import java.util.Locale;
import org.khet.portal.api.imports.FindingKind;

/** What is wrong with a row of a file; any of them keeps the whole file out. Source: policyplan PLAN-53; ict ICT-62, ICT-63. */
enum ImportProblem {
    /** No such round is collected. */
    ROUND,
    /** The school is not asked in that round. */
    SCHOOL,
    /** The school has confirmed, or the round is closed. */
    CLOSED,
    /** The sheet has no such item or grade. */
    CELL,
    /** No whole number from 0 on. */
    NUMBER,
    /** Another row names the same cell. */
    DOUBLED,
    /** A rule of the sheet is broken. */
    RULE,
    /** Another row of the file is wrong. */
    WHOLE;

    FindingKind kind() {
        return FindingKind.error("rounds.import.found." + name().toLowerCase(Locale.ROOT));
    }

    static List<FindingKind> kinds() {
        return List.of(values()).stream().map(ImportProblem::kind).toList();
    }
}
