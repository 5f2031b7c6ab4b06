package org.khet.portal.api.school;

/** State of a school. Source: core C.2. */
public enum SchoolStatus {
    ACTIVE,
    SUSPENDED,
    MERGED,
    CLOSED,
    TRANSFERRED
}
