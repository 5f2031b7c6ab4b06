package org.khet.ict.internal.ticket;

/** In which capacity somebody acted on a ticket; text {@code ict.ticket.capacity.<NAME>}. Source: ict I.2.4. */
public enum StepCapacity {
    REQUESTER,
    COLLEAGUE,
    SCHOOL_HEAD,
    FIRST_CONTACT,
    CLERK,
    TECHNICIAN,
    HEAD,
    /** The portal itself, by a job. */
    SYSTEM
}
