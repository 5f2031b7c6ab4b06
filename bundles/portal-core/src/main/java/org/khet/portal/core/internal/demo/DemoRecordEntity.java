package org.khet.portal.core.internal.demo;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_demo_cast: which record is which of the demonstration; only demonstration offices have such rows. */
@Entity
@Cacheable(false)
@Table(name = "core_demo_cast")
class DemoRecordEntity extends OfficeRecord {
    private String kind;
    private String code;

    @Column(name = "record_id")
    private long record;

    /** For JPA. */
    protected DemoRecordEntity() {}

    DemoRecordEntity(long office, String kind, String code, long record) {
        super(office);
        this.kind = kind;
        this.code = code;
        this.record = record;
    }

    String kind() {
        return kind;
    }

    String code() {
        return code;
    }

    long record() {
        return record;
    }
}
