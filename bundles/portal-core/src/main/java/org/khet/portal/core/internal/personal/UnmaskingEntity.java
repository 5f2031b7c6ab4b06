package org.khet.portal.core.internal.personal;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.personal.Unmasking;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.SensitiveField.Clear;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.row.OfficeRecord;
import org.khet.portal.core.internal.row.Paging;

/** Row of core_unmasking; written once, without the value that was shown. */
@Entity
@Cacheable(false)
@Table(name = "core_unmasking")
class UnmaskingEntity extends OfficeRecord {
    private static final int MOST_NAME = 200;

    @Column(name = "shown_at")
    private Instant at;

    @Column(name = "viewer_id")
    private long viewerKey;

    private String viewer;

    @Column(name = "acting_for")
    private String actingFor;

    private String field;

    @Column(name = "record_id")
    private long subjectRecord;

    @Column(name = "person_id")
    private @Nullable Long person;

    private String subject;
    private String purpose;

    @SuppressWarnings("unused") // read by queries
    private String folded;

    /** For JPA. */
    protected UnmaskingEntity() {}

    /**
     * What was shown.
     *
     * @param field   name of the field
     * @param record  key of the record
     * @param clear   of whom it tells; its value is not kept
     * @param purpose what for
     */
    record What(String field, long record, Clear clear, String purpose) {}

    UnmaskingEntity(Caller caller, What what, Instant at) {
        super(caller.office().value());
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        viewerKey = caller.person().value();
        viewer = cut(caller.name());
        actingFor = cut(caller.actingFor());
        field = what.field();
        subjectRecord = what.record();
        PersonId of = what.clear().person();
        person = of == null ? null : of.value();
        subject = cut(what.clear().subject());
        purpose = what.purpose();
        fold();
    }

    /** Whose value it was is erased; who looked and what for stays. */
    void erase(String pseudonym) {
        subject = cut(pseudonym);
        fold();
    }

    private void fold() {
        folded = Paging.folded(viewer) + "|" + Paging.folded(subject) + "|" + Paging.folded(purpose);
    }

    private static String cut(String text) {
        return text.length() <= MOST_NAME ? text : text.substring(0, MOST_NAME);
    }

    Unmasking toValue() {
        return new Unmasking(
                id(),
                at,
                new PersonId(viewerKey),
                new Unmasking.By(viewer, actingFor),
                field,
                subjectRecord,
                person == null ? null : new PersonId(person),
                subject,
                purpose);
    }
}
