package org.khet.policyplan.internal.school;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.school.SchoolStatus;

/** How schools, their classes or pupils change by a decision. Source: policyplan C.3.8, PLAN-P21. */
public enum SchoolChangeSort {
    /** A new one comes (จัดตั้ง). */
    FOUND(null, false, 0, 0),
    /** Several go on as one. */
    MERGE(SchoolStatus.MERGED, true, 1, 1),
    /** One is dissolved (ยุบ). */
    DISSOLVE(SchoolStatus.CLOSED, true, 0, 0),
    /** One is closed for good (เลิก). */
    CLOSE(SchoolStatus.CLOSED, true, 0, 0),
    /** One goes to another body (โอน). */
    TRANSFER(SchoolStatus.TRANSFERRED, true, 0, 0),
    /** Pupils go to other schools, all schools go on (ย้ายนักเรียน). */
    TRANSFER_PUPILS(null, true, 1, Integer.MAX_VALUE),
    /** Schools teach further classes (ขยายชั้นเรียน). */
    EXTEND(null, false, 1, Integer.MAX_VALUE);

    private final @Nullable SchoolStatus status;
    private final boolean gives;
    private final int receiversLeast;
    private final int receiversMost;

    SchoolChangeSort(@Nullable SchoolStatus status, boolean gives, int receiversLeast, int receiversMost) {
        this.status = status;
        this.gives = gives;
        this.receiversLeast = receiversLeast;
        this.receiversMost = receiversMost;
    }

    /** What becomes of the schools that give; empty where they go on. */
    Optional<SchoolStatus> status() {
        return Optional.ofNullable(status);
    }

    /** Whether so many schools give and receive in such a change. */
    boolean fits(int giving, int receiving) {
        return gives == giving > 0 && receiving >= receiversLeast && receiving <= receiversMost;
    }
}
