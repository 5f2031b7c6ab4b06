package org.khet.portal.core.internal.settings;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_earlier_setting: a value until another was set for the same day; without who set it, which the audit trail knows. */
@Entity
@Cacheable(false)
@Table(name = "core_earlier_setting")
class EarlierSettingEntity extends OfficeRecord {
    @Column(name = "setting_key")
    private String key;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "setting_value")
    private String value;

    @Column(name = "set_at")
    private Instant at;

    /** For JPA. */
    protected EarlierSettingEntity() {}

    EarlierSettingEntity(long office, SettingEntity.Row row) {
        super(office);
        this.key = row.key();
        this.from = row.from();
        this.value = row.value();
        this.at = row.at();
    }

    SettingEntity.Row toRow() {
        return new SettingEntity.Row(key, from, value, "", at);
    }
}
