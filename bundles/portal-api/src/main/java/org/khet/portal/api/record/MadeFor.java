package org.khet.portal.api.record;

import java.util.Optional;
import org.khet.portal.api.security.Caller;

/**
 * Optional service of a module for which records of other modules are made, e.g. for a step of a case: the address of the empty form
 * of whatever kind names the token ({@code ?for=…}), and saving the form hands the record over in the same transaction. Safe for
 * concurrent use. Source: kinds-processes.md §1.2.
 */
public interface MadeFor {
    /** Query name of the token in the address of a form. */
    String QUERY = "for";

    /**
     * Takes a record that was made for a token.
     *
     * @param token of the address, unchecked
     * @return the address that is opened then; empty when the token is none of this service's
     * @throws org.khet.portal.api.outcome.NoLongerThere if the caller may not see what it was made for
     * @throws org.khet.portal.api.outcome.Rejected      if it takes no record, or not of the caller; the record is not stored then
     */
    Optional<String> made(Caller caller, String token, RecordLink record);

    /**
     * What stands in the empty form that is opened for a token, besides what usually stands there; the person goes on from it. Files
     * are not among it: whoever takes the record adds them.
     *
     * @param token of the address, unchecked
     * @param kind  of the form
     * @return empty when the token is none of this service's, or it has nothing to say
     * @throws org.khet.portal.api.outcome.NoLongerThere if the caller may not see what it is made for
     */
    default Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        return Optional.empty();
    }
}
