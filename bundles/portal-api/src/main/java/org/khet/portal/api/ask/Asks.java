package org.khet.portal.api.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;

/**
 * Optional service of the module that asks with forms, used through {@link SchoolForms}. Where it is away or off, whoever needs
 * answers takes them as files and notes. That an asking was closed is told by the happening {@code forms.ask.closed} about the record
 * {@code forms.ask}, that a school sent its answer by {@link #ANSWERED} about the record {@code forms.answer}. Safe for concurrent
 * use. Source: core CORE-53; kinds-processes.md §7.
 */
public interface Asks {
    /** Type of the happening that an answer was sent, the first time or once more after it was given back. */
    String ANSWERED = "forms.answer.sent";

    /** The module that asks: where it is off, nothing is asked. */
    ModuleId module();

    /** Whether a form of this name for ever is in force in the office, and can be sent without an agreement of its own. */
    boolean canAsk(OfficeId office, String designKey);

    /**
     * Asks, in the running transaction; the same key again gives the asking that is there.
     *
     * @throws org.khet.portal.api.security.NotPermitted if the caller may not ask
     * @throws org.khet.portal.api.outcome.Rejected      if there is no such form, or something of the request is wrong
     */
    AskRef open(Caller caller, AskRequest request);

    /** How far it is; empty for a key that was never asked. */
    Optional<AskRef> find(OfficeId office, String key);

    /** Forms for which {@link #canAsk} holds, by name. */
    default List<AskForm> forms(OfficeId office) {
        return List.of();
    }

    /** What schools owe, excused ones left out; empty for a key that was never asked. */
    default Map<SchoolId, SchoolAnswer> answers(OfficeId office, String key) {
        return Map.of();
    }

    /**
     * Asks these schools too, and takes answers until another day, also of an asking that was closed; in the running transaction. A
     * key that was never asked stays so, and so does an asking that was concluded.
     *
     * @param schools those that were asked before stay as they are
     * @param closes  last day for what was not sent yet
     * @throws org.khet.portal.api.security.NotPermitted if the caller may not ask
     */
    default void extend(Caller caller, String key, Set<SchoolId> schools, LocalDate closes) {}

    /**
     * Takes the answer of one school until another day, also of an asking that was closed; in the running transaction. The asking and
     * all others stay as they are. A key that was never asked stays so, and so does a school that was not asked. Once the asking was
     * reported nothing more is taken: a school that did not send owes nothing any more.
     *
     * @param until last day for this school
     * @throws org.khet.portal.api.security.NotPermitted if the caller may not ask
     */
    default void reopen(Caller caller, String key, SchoolId school, LocalDate until) {}

    /**
     * A school owes no answer to this any more, in the running transaction; one that sent its answer, or was not asked, stays as it is.
     *
     * @param why the reason, which the school reads
     * @throws org.khet.portal.api.security.NotPermitted if the caller may not ask
     */
    default void excuse(Caller caller, String key, SchoolId school, String why) {}

    /**
     * The record for which an answer was asked.
     *
     * @param answer key of the record {@code forms.answer}
     * @return empty for an answer that is not there, or that was asked for no record
     */
    default Optional<RecordLink> askedFor(OfficeId office, long answer) {
        return Optional.empty();
    }
}
