package org.khet.portal.core.internal.office.school;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_school_code. */
@Entity
@Cacheable(false)
@Table(name = "core_school_code")
class SchoolCodeEntity extends OfficeRecord {
    @Column(name = "school_id")
    private long school;

    private String scheme;
    private String code;

    @Column(name = "sort_no")
    @SuppressWarnings("unused") // read by queries
    private int order;

    /** For JPA. */
    protected SchoolCodeEntity() {}

    SchoolCodeEntity(SchoolEntity school, SchoolCode code, int order) {
        super(school.office());
        this.school = school.id();
        this.scheme = code.scheme();
        this.code = code.value();
        this.order = order;
    }

    long school() {
        return school;
    }

    SchoolCode toValue() {
        return new SchoolCode(scheme, code);
    }
}
