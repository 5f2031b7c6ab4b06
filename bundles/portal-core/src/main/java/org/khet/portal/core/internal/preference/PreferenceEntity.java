package org.khet.portal.core.internal.preference;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Row of core_preference: belongs to an account, hence to no office. */
@Entity
@Cacheable(false)
@Table(name = "core_preference")
class PreferenceEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    @SequenceGenerator(name = "core_seq", sequenceName = "core_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    @Column(name = "account_id")
    private long account;

    private String name;
    private String value;

    /** For JPA. */
    protected PreferenceEntity() {}

    PreferenceEntity(long account, String name, String value) {
        this.account = account;
        this.name = name;
        this.value = value;
    }

    long account() {
        return account;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    void change(String changed) {
        value = changed;
    }
}
