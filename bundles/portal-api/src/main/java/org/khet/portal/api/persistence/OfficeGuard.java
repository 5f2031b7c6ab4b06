package org.khet.portal.api.persistence;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * Entity listener of every {@link OfficeRow}: refuses to write a row of an office that the running unit of work was not
 * opened for. Reads are limited by the criteria, writes by this.
 */
public final class OfficeGuard {
    /** For JPA. */
    public OfficeGuard() {}

    /**
     * Called by JPA before each write.
     *
     * @throws IllegalStateException if the row is of another office
     */
    @PrePersist
    @PreUpdate
    @PreRemove
    public void check(OfficeRow row) {
        if (!OpenOffices.contains(row.office())) {
            throw new IllegalStateException(row.getClass().getSimpleName() + " of office " + row.office()
                    + " written in a unit of other offices");
        }
    }
}
