package org.khet.promotion.internal.child;

import java.util.Arrays;
import java.util.List;

/** Where a child of compulsory age stands on a day. Source: other-groups P02, P-01; Compulsory Education Act 2545. */
public enum ChildStatus {
    /** Goes to a school. */
    ENROLLED,
    /** Of age and not at any school. */
    NOT_ENROLLED,
    /** Left school before the end. */
    DROPPED_OUT,
    /** Taught by the family, non-formal education or otherwise. */
    OTHER_FORM,
    /** Postponed by the authority. */
    POSTPONED,
    /** Moved out of the area. */
    MOVED,
    /** Died. */
    DECEASED;

    /** Whether a child with it has to be looked for. */
    public boolean isOut() {
        return this == NOT_ENROLLED || this == DROPPED_OUT;
    }

    /** Those with which a child has to be looked for. */
    public static List<ChildStatus> out() {
        return Arrays.stream(values()).filter(ChildStatus::isOut).toList();
    }
}
