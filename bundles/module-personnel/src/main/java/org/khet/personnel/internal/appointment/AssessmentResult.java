package org.khet.personnel.internal.appointment;

/** Result of an assessment, of probation or of a request for academic standing. */
public enum AssessmentResult {
    /** ผ่าน. */
    PASSED,
    /** ไม่ผ่าน. */
    FAILED
}
