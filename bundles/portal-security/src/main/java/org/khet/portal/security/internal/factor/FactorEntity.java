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

/** Row of sec_second_factor: the encrypted secret of an account and the last step whose code was used. */
@Entity
@Cacheable(false)
@Table(name = "sec_second_factor")
class FactorEntity {
    @Id
    @Column(name = "account_id")
    @SuppressWarnings("unused") // the key
    private long account;

    @Version
    @SuppressWarnings("unused") // read by JPA
    private int version;

    private @Nullable String secret;

    @Column(name = "fresh_secret")
    private @Nullable String fresh;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmed;

    @Column(name = "last_step")
    private long lastStep;

    /** For JPA. */
    protected FactorEntity() {}

    FactorEntity(AccountId account) {
        this.account = account.value();
    }

    @Nullable String secret() {
        return secret;
    }

    @Nullable String fresh() {
        return fresh;
    }

    @Nullable Instant since() {
        return confirmed;
    }

    long lastStep() {
        return lastStep;
    }

    void begin(String closed) {
        fresh = closed;
    }

    void confirm(long step, Instant now) {
        secret = fresh;
        fresh = null;
        confirmed = now;
        lastStep = step;
    }

    void used(long step) {
        lastStep = step;
    }
}
