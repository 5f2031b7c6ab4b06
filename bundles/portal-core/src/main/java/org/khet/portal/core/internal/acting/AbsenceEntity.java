package org.khet.portal.core.internal.acting;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_absence. */
@Entity
@Cacheable(false)
@Table(name = "core_absence")
class AbsenceEntity extends OfficeRecord {
    @Column(name = "person_id")
    private long person;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "from_afternoon")
    private boolean fromAfternoon;

    @Column(name = "last_day")
    private LocalDate last;

    @Column(name = "until_afternoon")
    private boolean untilAfternoon;

    private String kind;
    private String note;
    private boolean cancelled;

    /** For JPA. */
    protected AbsenceEntity() {}

    AbsenceEntity(OfficeId office, AbsenceDraft draft) {
        super(office.value());
        person = draft.person().value();
        fill(draft);
    }

    /** All but the person, who stays. */
    final void fill(AbsenceDraft draft) {
        first = draft.from().day();
        fromAfternoon = draft.from().afternoon();
        last = draft.until().day();
        untilAfternoon = draft.until().afternoon();
        kind = draft.kind();
        note = draft.note().strip();
    }

    void cancel() {
        cancelled = true;
    }

    Absence toValue() {
        return new Absence(
                new AbsenceId(id()),
                new PersonId(person),
                new HalfDay(first, fromAfternoon),
                new HalfDay(last, untilAfternoon),
                kind,
                note,
                cancelled);
    }
}
