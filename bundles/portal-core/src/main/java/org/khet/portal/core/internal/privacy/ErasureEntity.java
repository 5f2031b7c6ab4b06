package org.khet.portal.core.internal.privacy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.Erasure;
import org.khet.portal.api.admin.personal.ErasureDraft;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_erasure: one for each person, which a later erasing after a restore renews. */
@Entity
@Cacheable(false)
@Table(name = "core_erasure")
class ErasureEntity extends OfficeRecord {
    private static final int MOST_NAME = 200;

    @Column(name = "person_id")
    private long person;

    @Column(name = "erased_at")
    private Instant at;

    @Column(name = "by_id")
    @SuppressWarnings("unused") // counted where somebody who erased others is erased
    private long byKey;

    @Column(name = "by_name")
    private String by;

    @Enumerated(EnumType.STRING)
    private Erasure.LegalBasis ground;

    private String reason;

    @Column(name = "request_id")
    private @Nullable Long request;

    private String places;
    private int times;

    /** For JPA. */
    protected ErasureEntity() {}

    ErasureEntity(PersonId person, What what) {
        super(what.caller().office().value());
        this.person = person.value();
        done(what);
    }

    /**
     * What was done.
     *
     * @param caller by whom, in which office
     * @param ground why the law wants it
     * @param draft  what was typed
     * @param places where data stood
     * @param now    when
     */
    record What(
            Caller caller,
            Erasure.LegalBasis ground,
            ErasureDraft draft,
            List<PersonalDataPlace> places,
            Instant now) {}

    final void done(What what) {
        String name = what.caller().name();
        DataRequestId answers = what.draft().request();
        at = what.now().truncatedTo(ChronoUnit.MILLIS);
        byKey = what.caller().person().value();
        by = name.length() <= MOST_NAME ? name : name.substring(0, MOST_NAME);
        ground = what.ground();
        reason = what.draft().reason().strip();
        request = answers == null ? null : answers.value();
        places = PlaceText.write(what.places());
        times++;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Erasure toValue(boolean again) {
        return new Erasure(
                person(),
                at,
                by,
                ground,
                reason,
                request == null ? null : new DataRequestId(request),
                PlaceText.read(places),
                times,
                again);
    }
}
