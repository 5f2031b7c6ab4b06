package org.khet.portal.security.internal.factor;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.AccountId;

/** Row of sec_recovery_code: a recovery code as a hash, with the moment at which it was used. */
@Entity
@Cacheable(false)
@Table(name = "sec_recovery_code")
class RecoveryEntity {
    @Id
    private String hash;

    @Version
    @SuppressWarnings("unused") // read by JPA
    private int version;

    @Column(name = "account_id")
    private long account;

    @Column(name = "used_at")
    private @Nullable Instant used;

    /** For JPA. */
    protected RecoveryEntity() {}

    RecoveryEntity(AccountId account, String hash) {
        this.account = account.value();
        this.hash = hash;
    }

    /** Uses it, once. */
    boolean use(AccountId owner, Instant now) {
        if (account != owner.value() || used != null) {
            return false;
        }
        used = now;
        return true;
    }
}
