package org.khet.portal.core.internal.settings;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_setting: a value from a day on. */
@Entity
@Cacheable(false)
@Table(name = "core_setting")
class SettingEntity extends OfficeRecord {
    @Column(name = "setting_key")
    private String key;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "setting_value")
    private String value = "";

    @Column(name = "set_by")
    private String by = "";

    @Column(name = "set_at")
    private Instant at = Instant.EPOCH;

    /** For JPA. */
    protected SettingEntity() {}

    SettingEntity(long office, String key, LocalDate from) {
        super(office);
        this.key = key;
        this.from = from;
    }

    void set(String changed, String person, Instant now) {
        value = changed;
        by = person;
        at = now;
    }

    Row toRow() {
        return new Row(key, from, value, by, at);
    }

    /** What is kept in memory of a row. */
    record Row(String key, LocalDate from, String value, String by, Instant at) {}
}
