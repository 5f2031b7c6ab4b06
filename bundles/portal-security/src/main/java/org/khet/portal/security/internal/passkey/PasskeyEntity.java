package org.khet.portal.security.internal.passkey;

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
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Passkeys.Adding;
import org.khet.portal.api.admin.security.Passkeys.Passkey;
import org.khet.portal.api.security.AccountId;

/** Row of sec_passkey: a public key by which somebody comes in. Holds nothing by which one could get in. */
@Entity
@Cacheable(false)
@Table(name = "sec_passkey")
class PasskeyEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Version
    @SuppressWarnings("unused") // read by JPA
    private int version;

    @Column(name = "account_id")
    private long account;

    private String name;

    @Column(name = "credential_hash")
    @SuppressWarnings("unused") // read by queries
    private String hash;

    @Column(name = "user_handle")
    private String handle;

    private String credential;

    @Column(name = "sign_count")
    private long count;

    @Column(name = "backup_eligible")
    private boolean eligible;

    @Column(name = "backed_up")
    private boolean backedUp;

    @Column(name = "made_at")
    private Instant made;

    @Column(name = "used_at")
    private @Nullable Instant used;

    /** For JPA. */
    protected PasskeyEntity() {}

    PasskeyEntity(Adding adding, String handle, CredentialKey key, Instant made) {
        this.account = adding.account().value();
        this.name = adding.name();
        this.handle = handle;
        this.hash = key.hash();
        this.credential = key.id() + "." + key.data();
        this.count = key.count();
        this.eligible = key.eligible();
        this.backedUp = key.backedUp();
        this.made = made;
    }

    void rename(String newName) {
        name = newName;
    }

    /** Notes a sign-in; false if the counter is not the one that was checked. */
    boolean use(long checked, CredentialKey seen, Instant now) {
        if (count != checked) {
            return false;
        }
        count = seen.count();
        backedUp = seen.backedUp();
        used = now;
        return true;
    }

    boolean isOf(AccountId other) {
        return account == other.value();
    }

    StoredPasskey toValue() {
        String[] parts = credential.split("\\.", 2);
        return new StoredPasskey(
                new Passkey(id, name, made, used),
                new AccountId(account),
                handle,
                new CredentialKey(parts[0], parts[1], count, eligible, backedUp));
    }
}
