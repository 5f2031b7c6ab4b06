package org.khet.portal.core.internal.privacy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequest.Right;
import org.khet.portal.api.admin.personal.DataRequest.State;
import org.khet.portal.api.admin.personal.DataRequestDraft;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.row.OfficeRecord;
import org.khet.portal.core.internal.row.Paging;

/** Row of core_data_request. */
@Entity
@Cacheable(false)
@Table(name = "core_data_request")
class DataRequestEntity extends OfficeRecord {
    private static final int FOLDED_MAX = 2000;

    private String subject;
    private String contact;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_right")
    private Right right;

    private String matter;

    @Column(name = "received_on")
    private LocalDate received;

    @Column(name = "due_on")
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "answered_on")
    private @Nullable LocalDate answered;

    /** 0 while open, 1 afterwards: open ones stand first. */
    @SuppressWarnings("unused") // read by queries
    private int closed;

    private String answer;

    /** How often it was told: 0 not yet, 1 before the day, 2 after it. */
    private int reminded;

    @SuppressWarnings("unused") // read by queries
    private String folded;

    /** For JPA. */
    protected DataRequestEntity() {}

    DataRequestEntity(OfficeId office, DataRequestDraft draft, Right right, Days days) {
        super(office.value());
        subject = draft.subject().strip();
        contact = draft.contact().strip();
        person = draft.person() == null ? null : draft.person().value();
        this.right = right;
        matter = draft.matter().strip();
        received = days.received();
        due = days.due();
        state = State.OPEN;
        answer = "";
        fold();
    }

    /** When it was received, and until when it is to be answered. */
    record Days(LocalDate received, LocalDate due) {}

    void answer(State outcome, LocalDate day, String words) {
        state = outcome;
        answered = day;
        closed = 1;
        answer = words.strip();
        fold();
    }

    /** Who asked is erased; what was asked and answered stays, for section 39 (7) keeps refusals on record. */
    void erase(String pseudonym) {
        subject = pseudonym;
        contact = "";
        fold();
    }

    private void fold() {
        String all = Paging.folded(subject) + "|" + Paging.folded(matter) + "|" + Paging.folded(answer);
        folded = all.length() <= FOLDED_MAX ? all : all.substring(0, FOLDED_MAX);
    }

    int reminded() {
        return reminded;
    }

    void remind(int stage) {
        reminded = stage;
    }

    DataRequest toValue() {
        return new DataRequest(
                new DataRequestId(id()),
                subject,
                contact,
                person == null ? null : new PersonId(person),
                right,
                matter,
                received,
                due,
                state,
                answered,
                answer);
    }
}
