package org.khet.portal.security.internal.signin;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.Sessions.Visit;

/** Row of sec_visit, the sign-in log. Names that nobody has are not written: they may be passwords. */
@Entity
@Cacheable(false)
@Table(name = "sec_visit")
class SignInLogEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Column(name = "account_id")
    private @Nullable Long account;

    @Column(name = "visited_at")
    private Instant at;

    private String address;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** For JPA. */
    protected SignInLogEntity() {}

    SignInLogEntity(@Nullable Long account, Instant at, String address, Outcome outcome) {
        this.account = account;
        this.at = at;
        this.address = address;
        this.outcome = outcome;
    }

    Visit toValue() {
        return new Visit(at, address, outcome);
    }
}
