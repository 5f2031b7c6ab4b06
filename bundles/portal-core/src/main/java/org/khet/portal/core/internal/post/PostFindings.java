package org.khet.portal.core.internal.post;

import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;

/** What is found in lists of posts beside what is found in every list. Stateless. */
final class PostFindings {
    static final FindingKind RANK = unknown("rank");
    static final FindingKind TYPE = unknown("type");
    static final FindingKind UNIT = unknown("unit");
    static final FindingKind HOLDER = unknown("holder");
    static final FindingKind LINE = FindingKind.error("core.posts.found.line");
    static final FindingKind DOUBLED = FindingKind.error("core.posts.found.doubled");
    static final FindingKind ENDED = FindingKind.error("core.posts.found.ended");
    static final FindingKind HELD = FindingKind.hint("core.posts.found.held");
    static final FindingKind SPLIT = FindingKind.hint("core.posts.found.split");

    /** In the order in which people see them. */
    static final List<FindingKind> ALL = List.of(RANK, TYPE, UNIT, HOLDER, LINE, DOUBLED, ENDED, HELD, SPLIT);

    private PostFindings() {}

    /** Kept means taken without the value. */
    private static FindingKind unknown(String field) {
        return FindingKind.toChoose("core.posts.found." + field, FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
    }
}
