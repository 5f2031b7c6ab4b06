package org.khet.policyplan.internal.school;

import org.khet.portal.api.school.SchoolStatus;

/** How schools change by a decision. Source: policyplan C.3.8. */
public enum SchoolChangeSort {
    /** Several go on as one. */
    MERGE(SchoolStatus.MERGED, true),
    /** One is dissolved (ยุบ). */
    DISSOLVE(SchoolStatus.CLOSED, false),
    /** One is closed for good (เลิก). */
    CLOSE(SchoolStatus.CLOSED, false),
    /** One goes to another body (โอน). */
    TRANSFER(SchoolStatus.TRANSFERRED, false);

    private final SchoolStatus status;
    private final boolean receiver;

    SchoolChangeSort(SchoolStatus status, boolean receiver) {
        this.status = status;
        this.receiver = receiver;
    }

    /** What becomes of the schools that give. */
    SchoolStatus status() {
        return status;
    }

    /** Whether exactly one school receives. */
    boolean hasReceiver() {
        return receiver;
    }
}
