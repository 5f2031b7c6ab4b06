package org.khet.portal.core.internal.office.person;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_citizen_number: apart from the person, so that no list of people reads it along. */
@Entity
@Cacheable(false)
@Table(name = "core_citizen_number")
class CitizenNumberEntity extends OfficeRecord {
    @Column(name = "person_id")
    @SuppressWarnings("unused") // read by queries
    private long person;

    private String closed;

    @SuppressWarnings("unused") // held unique
    private String fingerprint;

    @Column(name = "last_digits")
    private String lastDigits;

    /** For JPA. */
    protected CitizenNumberEntity() {}

    /**
     * A number as it is kept.
     *
     * @param closed      encrypted
     * @param fingerprint keyed digest
     * @param lastDigits  the end that may be read
     */
    record Kept(String closed, String fingerprint, String lastDigits) {}

    CitizenNumberEntity(OfficeId office, PersonId person, Kept kept) {
        super(office.value());
        this.person = person.value();
        keep(kept);
    }

    final void keep(Kept kept) {
        closed = kept.closed();
        fingerprint = kept.fingerprint();
        lastDigits = kept.lastDigits();
    }

    String closed() {
        return closed;
    }

    String lastDigits() {
        return lastDigits;
    }
}
