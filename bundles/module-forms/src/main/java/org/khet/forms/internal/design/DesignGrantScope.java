package org.khet.forms.internal.design;

/** How far a right in a register reaches. */
public enum DesignGrantScope {
    /** All records. */
    ALL,
    /** Records of the units and schools that the person's role reaches: the role that is named, else that by which registers are used. */
    ROLE,
    /** What the person made or is named in. */
    OWN
}
