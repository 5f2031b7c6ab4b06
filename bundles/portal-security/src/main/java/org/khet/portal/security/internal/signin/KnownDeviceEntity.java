package org.khet.portal.security.internal.signin;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.khet.portal.api.security.AccountId;

/** Row of sec_device: an account that signed in on a device, known by the hash of the secret in its cookie. */
@Entity
@Cacheable(false)
@Table(name = "sec_device")
class KnownDeviceEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Column(name = "device_hash")
    private String device;

    @Column(name = "account_id")
    private long account;

    @Column(name = "used_at")
    private Instant used;

    /** For JPA. */
    protected KnownDeviceEntity() {}

    KnownDeviceEntity(String device, AccountId account, Instant now) {
        this.device = device;
        this.account = account.value();
        this.used = now;
    }

    boolean isOf(AccountId one) {
        return account == one.value();
    }

    void use(Instant now) {
        used = now;
    }
}
