package org.khet.personnel.internal.manpower;

/** Where the pupils of a school come from. */
public enum PupilOrigin {
    /** Certified by the schools in a round. */
    CERTIFIED,
    /** Of the portal's register. */
    REGISTER,
    /** Typed by the group. */
    TYPED,
    /** Nobody counted them. */
    NOT_COUNTED
}
