package org.khet.portal.api.admin.personal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;

/**
 * The request of a data subject (คำขอใช้สิทธิของเจ้าของข้อมูลส่วนบุคคล).
 *
 * @param id         key
 * @param subject    who asks, as officials write it
 * @param contact    where the answer goes
 * @param person     the person of the office who asks, {@code null} for somebody else
 * @param right      by which right
 * @param matter     what is asked
 * @param receivedOn when the office had it
 * @param dueOn      last day to answer, by the setting that held when it was received
 * @param state      how far it is
 * @param answeredOn when it was answered, {@code null} while open
 * @param answer     the answer, or the reasons of a refusal; empty while open
 */
public record DataRequest(
        DataRequestId id,
        String subject,
        String contact,
        @Nullable PersonId person,
        Right right,
        String matter,
        LocalDate receivedOn,
        LocalDate dueOn,
        State state,
        @Nullable LocalDate answeredOn,
        String answer) {
    /** Rights of data subjects. Source: Personal Data Protection Act B.E. 2562 (2019). */
    public enum Right {
        /** Section 30: see the data or get a copy. */
        ACCESS,
        /** Section 31: get them in a form that machines read, or have them sent on. */
        PORTABILITY,
        /** Section 32: object. */
        OBJECTION,
        /** Section 33: have them erased or made anonymous. */
        ERASURE,
        /** Section 34: have their use suspended. */
        RESTRICTION,
        /** Sections 35 and 36: have them corrected. */
        RECTIFICATION,
        /** Section 19: take a consent back. */
        WITHDRAWAL
    }

    /** How far a request is. */
    public enum State {
        /** Not answered. */
        OPEN,
        /** Done as asked. */
        GRANTED,
        /** Refused with reasons, which section 39 (7) keeps on record. */
        REFUSED,
        /** The subject took it back. */
        TAKEN_BACK
    }

    /** Whether it is a ground to erase: the right to erasure, neither refused nor taken back. Source: core E-66. */
    public boolean asksErasure() {
        return right == Right.ERASURE && (state == State.OPEN || state == State.GRANTED);
    }

    /** Whether it should have been answered. */
    public boolean isOverdue(LocalDate today) {
        return state == State.OPEN && dueOn.isBefore(today);
    }
}
