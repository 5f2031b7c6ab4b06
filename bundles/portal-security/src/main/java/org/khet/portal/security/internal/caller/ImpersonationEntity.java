package org.khet.portal.security.internal.caller;

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
import org.khet.portal.api.admin.security.Impersonation.ViewedPerson;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;

/** Row of sec_onlook. */
@Entity
@Cacheable(false)
@Table(name = "sec_onlook")
class ImpersonationEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    @Column(name = "account_id")
    private long account;

    @Column(name = "office_id")
    private long office;

    @Column(name = "person_id")
    private long person;

    @Column(name = "begun_at")
    private Instant begun;

    @Column(name = "until_at")
    private Instant until;

    /** For JPA. */
    protected ImpersonationEntity() {}

    ImpersonationEntity(AccountId account, OfficeId office, PersonId person, Instant begun, Instant until) {
        this.account = account.value();
        this.office = office.value();
        this.person = person.value();
        this.begun = begun;
        this.until = until;
    }

    void end(Instant now) {
        until = now;
    }

    AccountId account() {
        return new AccountId(account);
    }

    OfficeId office() {
        return new OfficeId(office);
    }

    ViewedPerson toValue() {
        return new ViewedPerson(new PersonId(person), until);
    }
}
