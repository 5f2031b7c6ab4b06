package org.khet.portal.core.internal.office.structure;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.khet.portal.api.admin.structure.StructurePlan.Fate;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_structure_unit: a unit that began, or is called or placed otherwise, by a change of the structure. */
@Entity
@Cacheable(false)
@Table(name = "core_structure_unit")
class StructureUnitEntity extends OfficeRecord {
    @Column(name = "change_id")
    private long change;

    @Column(name = "unit_id")
    private long unit;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    /** For JPA. */
    protected StructureUnitEntity() {}

    StructureUnitEntity(StructureChangeEntity change, UnitId unit, Fate fate) {
        super(change.office());
        this.change = change.id();
        this.unit = unit.value();
        this.fate = fate;
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    Fate fate() {
        return fate;
    }
}
