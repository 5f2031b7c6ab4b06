package org.khet.portal.core.internal.process;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_process_owner: the office's decision who owns a process from a day on. */
@Entity
@Cacheable(false)
@Table(name = "core_process_owner")
class ProcessOwnerEntity extends OfficeRecord {
    private String process = "";

    @Column(name = "unit_id")
    private long unit;

    @Column(name = "starts_on")
    private LocalDate from;

    private String reason = "";

    @Column(name = "by_name")
    private String by = "";

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For JPA. */
    protected ProcessOwnerEntity() {}

    ProcessOwnerEntity(long office, String process, ProcessOwnership owner) {
        super(office);
        this.process = process;
        this.from = owner.from();
        fill(owner);
    }

    /** Everything but the first day. */
    final void fill(ProcessOwnership owner) {
        unit = owner.unit().value();
        reason = owner.reason();
        by = owner.by();
        changedAt = owner.changedAt();
    }

    String process() {
        return process;
    }

    ProcessOwnership toValue() {
        return new ProcessOwnership(new UnitId(unit), from, reason, by, changedAt);
    }
}
