package org.khet.portal.core.internal.office.school;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_school_group: one value of a dimension, e.g. a district. */
@Entity
@Cacheable(false)
@Table(name = "core_school_group")
class SchoolGroupEntity extends OfficeRecord {
    private String dimension;
    private String name;

    /** For JPA. */
    protected SchoolGroupEntity() {}

    SchoolGroupEntity(long office, String dimension, String name) {
        super(office);
        this.dimension = dimension;
        this.name = name;
    }

    String dimension() {
        return dimension;
    }

    String name() {
        return name;
    }
}
