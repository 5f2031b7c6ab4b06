package org.khet.personnel.internal.appointment;

/** Why somebody leaves. */
public enum DepartureSort {
    /** เกษียณอายุราชการ. */
    RETIREMENT,
    /** ลาออก. */
    RESIGNATION,
    /** โอน. */
    TRANSFER,
    /** ย้ายไปต่างเขต. */
    MOVE_OUT,
    /** ถึงแก่กรรม. */
    DEATH
}
