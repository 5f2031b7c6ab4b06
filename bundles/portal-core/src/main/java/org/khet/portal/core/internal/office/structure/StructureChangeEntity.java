package org.khet.portal.core.internal.office.structure;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_structure_change: which structure the office has from a day on. */
@Entity
@Cacheable(false)
@Table(name = "core_structure_change")
class StructureChangeEntity extends OfficeRecord {
    private String structure;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "order_ref")
    private String order;

    /** For JPA. */
    protected StructureChangeEntity() {}

    StructureChangeEntity(OfficeId office, String structure, LocalDate from, String order) {
        super(office.value());
        this.structure = structure;
        this.from = from;
        this.order = order;
    }

    String structure() {
        return structure;
    }

    LocalDate from() {
        return from;
    }

    String order() {
        return order;
    }
}
