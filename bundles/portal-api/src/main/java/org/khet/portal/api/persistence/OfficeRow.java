package org.khet.portal.api.persistence;

/** An entity that belongs to an office; {@link OfficeGuard} checks it on each write. */
public interface OfficeRow {
    /** Key of the owning office. */
    long office();
}
