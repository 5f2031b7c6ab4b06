package org.khet.portal.core.internal.module;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Row of core_module_switch; read over all offices at once, hence without office criteria. */
@Entity
@Cacheable(false)
@Table(name = "core_module_switch")
class SwitchEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    @SequenceGenerator(name = "core_seq", sequenceName = "core_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    @Column(name = "office_id")
    private long office;

    private String module;

    @Column(name = "switched_on")
    private int on;

    @Column(name = "changed_at")
    @SuppressWarnings("unused") // kept for reports
    private Instant changedAt = Instant.EPOCH;

    /** For JPA. */
    protected SwitchEntity() {}

    SwitchEntity(long office, String module) {
        this.office = office;
        this.module = module;
    }

    void set(boolean wanted, Instant now) {
        on = wanted ? 1 : 0;
        changedAt = now;
    }

    long office() {
        return office;
    }

    String module() {
        return module;
    }

    boolean isOn() {
        return on != 0;
    }
}
