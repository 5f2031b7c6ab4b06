package org.khet.portal.api.persistence;

/** An entity that belongs to an office; {@link OfficeRowListener} checks it on each write. */
public interface OfficeOwnedEntity {
    /** Key of the owning office. */
    long office();
}
