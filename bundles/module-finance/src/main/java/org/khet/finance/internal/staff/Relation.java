package org.khet.finance.internal.staff;

/** For whom welfare is claimed. Source: finance FE-18, FE-19. */
public enum Relation {
    /** The employee. */
    SELF,
    /** คู่สมรส. */
    SPOUSE,
    /** บิดา. */
    FATHER,
    /** มารดา. */
    MOTHER,
    /** บุตร. */
    CHILD
}
