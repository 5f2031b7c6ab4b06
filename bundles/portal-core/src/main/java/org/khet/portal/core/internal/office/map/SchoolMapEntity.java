package org.khet.portal.core.internal.office.map;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.khet.portal.api.admin.school.SchoolMapRegister.Outlines;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_school_map: the outlines of an office. */
@Entity
@Cacheable(false)
@Table(name = "core_school_map")
class SchoolMapEntity extends OfficeRecord {
    @Column(name = "file_name")
    private String file = "";

    private int areas;

    @Lob
    private String outlines = "";

    /** For JPA. */
    protected SchoolMapEntity() {}

    SchoolMapEntity(OfficeId office) {
        super(office.value());
    }

    final void draw(String name, MapOutlines drawn) {
        file = name;
        areas = drawn.areas();
        outlines = drawn.geoJson();
    }

    Outlines toValue() {
        return new Outlines(file, areas, outlines, version());
    }
}
