package org.khet.portal.security.internal.session;

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
import org.khet.portal.api.admin.security.Sessions.Open;
import org.khet.portal.api.security.AccountId;

/** Row of sec_session: a browser that signed in. Holds nothing by which one could get in. */
@Entity
@Cacheable(false)
@Table(name = "sec_session")
class SessionEntity {
    private static final int MOST = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Version
    @SuppressWarnings("unused") // read by JPA
    private int version;

    @Column(name = "account_id")
    private long account;

    @Column(name = "began_at")
    private Instant began;

    @Column(name = "used_at")
    private Instant used;

    private String address;
    private String device;

    @SuppressWarnings("unused") // read by queries
    private long stamp;

    @Column(name = "ended_at")
    @SuppressWarnings("unused") // read by queries
    private @Nullable Instant ended;

    /** For JPA. */
    protected SessionEntity() {}

    SessionEntity(AccountId account, long stamp, Instant now, String address, String device) {
        this.account = account.value();
        this.stamp = stamp;
        this.began = now;
        this.used = now;
        this.address = cut(address);
        this.device = cut(device);
    }

    long id() {
        return id;
    }

    AccountId account() {
        return new AccountId(account);
    }

    Open toValue(String name) {
        return new Open(id, account(), name, "", began, used, address, device);
    }

    private static String cut(String text) {
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }
}
