package org.khet.documents.internal.chain;

import java.time.Instant;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Takes the appointment that the tick ลงนัด makes. Joins the transaction of the signature. Source: core E-22, CORE-65. */
public interface SignatureDiary {
    /** No diary: the tick stands on the paper with its day and time only. */
    SignatureDiary NONE = new SignatureDiary() {};

    /** An appointment of the holder about the paper. */
    default void put(Caller caller, RecordRow paper, PersonId of, Instant at, String place) {}

    /** The signature was taken back. */
    default void takeBack(Caller caller, RecordRow paper) {}
}
