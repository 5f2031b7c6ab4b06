package org.khet.portal.core.internal.office.duty;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_duty: the office's own words for a duty of a unit. */
@Entity
@Cacheable(false)
@Table(name = "core_duty")
class DutyEntity extends OfficeRecord {
    @Column(name = "unit_id")
    private long unit;

    private String letter;
    private String wording;

    /** For JPA. */
    protected DutyEntity() {}

    DutyEntity(OfficeId office, UnitId unit, String letter, String wording) {
        super(office.value());
        this.unit = unit.value();
        this.letter = letter;
        this.wording = wording;
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    String letter() {
        return letter;
    }

    String wording() {
        return wording;
    }

    void reword(String words) {
        wording = words;
    }
}
