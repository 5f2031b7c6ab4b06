package org.khet.portal.security.internal.provider;

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

/** Row of sec_identity: somebody of a provider who is an account. */
@Entity
@Cacheable(false)
@Table(name = "sec_identity")
class IdentityEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Column(name = "account_id")
    private long account;

    private String issuer;
    private String subject;

    @SuppressWarnings("UnusedVariable") // read by whoever looks at the table
    @Column(name = "made_at")
    private Instant made;

    /** For JPA. */
    protected IdentityEntity() {}

    IdentityEntity(AccountId account, String issuer, String subject, Instant made) {
        this.account = account.value();
        this.issuer = issuer;
        this.subject = subject;
        this.made = made;
    }

    AccountId account() {
        return new AccountId(account);
    }

    String issuer() {
        return issuer;
    }

    boolean isOf(AccountId other, String otherSubject) {
        return account == other.value() && subject.equals(otherSubject);
    }
}
