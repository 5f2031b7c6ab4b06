package org.khet.portal.api.office;

/** Kind of an Educational Service Area Office. */
public enum OfficeKind {
    /** สำนักงานเขตพื้นที่การศึกษาประถมศึกษา (สพป.). */
    PRIMARY,
    /** สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา (สพม.). */
    SECONDARY
}
