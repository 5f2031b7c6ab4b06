package org.khet.portal.security.internal.token;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Row of sec_token, keyed by the hash of the token; the token itself is nowhere. */
@Entity
@Cacheable(false)
@Table(name = "sec_token")
class TokenEntity {
    @Id
    private String hash;

    @Column(name = "account_id")
    private @Nullable Long account;

    @Column(name = "expires_at")
    private Instant expires;

    @Column(name = "used_at")
    private @Nullable Instant used;

    /** For JPA. */
    protected TokenEntity() {}

    TokenEntity(String hash, @Nullable Long account, Instant expires) {
        this.hash = hash;
        this.account = account;
        this.expires = expires;
    }

    @Nullable Long account() {
        return account;
    }

    boolean fresh(Instant now) {
        return used == null && now.isBefore(expires);
    }

    void use(Instant now) {
        used = now;
    }
}
