package org.khet.forms.internal.design;

/** Where a design comes from. */
public enum DesignOrigin {
    /** Made in the office. */
    OWN,
    /** Shipped with the portal. */
    SHIPPED,
    /** Taken in from another office's file. */
    IMPORTED
}
