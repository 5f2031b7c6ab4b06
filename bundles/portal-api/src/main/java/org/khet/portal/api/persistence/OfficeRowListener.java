package org.khet.portal.api.persistence;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * Entity listener of every {@link OfficeOwnedEntity}: refuses to write a row of an office that the running unit of work was not
 * opened for. Reads are limited by the criteria, writes by this.
 */
public final class OfficeRowListener {
    /** For JPA. */
    public OfficeRowListener() {}

    /**
     * Called by JPA before each write.
     *
     * @throws IllegalStateException if the row is of another office
     */
    @PrePersist
    @PreUpdate
    @PreRemove
    public void check(OfficeOwnedEntity row) {
        if (!OfficeScope.contains(row.office())) {
            throw new IllegalStateException(row.getClass().getSimpleName() + " of office " + row.office()
                    + " written in a unit of other offices");
        }
    }
}
