package org.khet.personnel.internal.leave;

/** Kinds of travel that need a permission. */
public enum TravelSort {
    /** ไปราชการในประเทศ. */
    OFFICIAL,
    /** ไปราชการต่างประเทศ. */
    OFFICIAL_ABROAD,
    /** ไปต่างประเทศระหว่างลา. */
    PRIVATE_ABROAD
}
