package org.khet.portal.security.internal.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;

/** Row of sec_account_person: which person of an office is behind an account. */
@Entity
@Cacheable(false)
@Table(name = "sec_account_person")
class AccountPersonEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Column(name = "account_id")
    private long account;

    @Column(name = "office_id")
    private long office;

    @Column(name = "person_id")
    private long person;

    /** For JPA. */
    protected AccountPersonEntity() {}

    AccountPersonEntity(AccountId account, OfficeId office, PersonId person) {
        this.account = account.value();
        this.office = office.value();
        this.person = person.value();
    }

    AccountId account() {
        return new AccountId(account);
    }

    OfficeId office() {
        return new OfficeId(office);
    }

    PersonId person() {
        return new PersonId(person);
    }
}
