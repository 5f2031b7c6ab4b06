package org.khet.documents.internal.order;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;

/** Takes the committee that an order in force appoints. Joins the transaction in which it comes into force. Source: core B-07, FIN-92. */
public interface OrderAppointments {
    /** No committees are kept. */
    OrderAppointments NONE = (now, committee, number, day) -> {};

    /**
     * Appoints, unless it was appointed before.
     *
     * @param committee key of the committee
     * @param number    number of the order
     * @param day       its day
     */
    void appoint(RecordContext now, long committee, String number, LocalDate day);

    /** What is wrong with the committee that an order would appoint. */
    default Optional<Problem> unappointable(OfficeId office, long committee) {
        return Optional.empty();
    }
}
