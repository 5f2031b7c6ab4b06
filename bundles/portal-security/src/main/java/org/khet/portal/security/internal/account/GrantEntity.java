package org.khet.portal.security.internal.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.structure.UnitId;

/** Row of sec_grant: a role of an account in an office, for a time and a scope. */
@Entity
@Cacheable(false)
@Table(name = "sec_grant")
class GrantEntity {
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

    @Column(name = "role_code")
    private String role;

    @Column(name = "unit_id")
    private @Nullable Long unit;

    @Column(name = "school_id")
    private @Nullable Long school;

    private boolean own;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private @Nullable LocalDate last;

    @Column(name = "given_by")
    private @Nullable Long giver;

    @Column(name = "given_on")
    private @Nullable LocalDate given;

    /** For JPA. */
    protected GrantEntity() {}

    GrantEntity(AccountId account, OfficeId office, Grant grant) {
        this.account = account.value();
        this.office = office.value();
        this.role = grant.role();
        this.unit = grant.unit() == null ? null : Long.valueOf(grant.unit().value());
        this.school =
                grant.school() == null ? null : Long.valueOf(grant.school().value());
        this.own = grant.own();
        this.first = grant.from();
        this.last = grant.until();
    }

    GrantEntity given(@Nullable PersonId by, @Nullable LocalDate on) {
        giver = by == null ? null : Long.valueOf(by.value());
        given = on;
        return this;
    }

    @Nullable PersonId giver() {
        return giver == null ? null : new PersonId(giver);
    }

    @Nullable LocalDate given() {
        return given;
    }

    AccountId account() {
        return new AccountId(account);
    }

    boolean pastOn(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    boolean begunBefore(LocalDate day) {
        return first.isBefore(day);
    }

    void end(LocalDate day) {
        last = day;
    }

    Grant toValue() {
        return new Grant(
                role,
                unit == null ? null : new UnitId(unit),
                school == null ? null : new SchoolId(school),
                own,
                first,
                last);
    }
}
