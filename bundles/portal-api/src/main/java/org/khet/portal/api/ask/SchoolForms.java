package org.khet.portal.api.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;

/**
 * Forms of an office with which the work of other modules asks schools; always there. Where {@link Asks} is away or switched off in
 * the office nothing is offered, asked, owed or known. The right to ask is that of the work for which it is asked, so callers have
 * required it. Safe for concurrent use. Source: core CORE-53; kinds-processes.md §7.
 */
public interface SchoolForms {
    /** Whether forms can be asked now. */
    boolean isOn(OfficeId office);

    /** Forms that can be asked, by name. */
    List<AskForm> all(OfficeId office);

    /** Name of a form; its key where it is not in force any more, or forms are away. */
    default String name(OfficeId office, String key) {
        return all(office).stream()
                .filter(form -> form.key().equals(key))
                .map(AskForm::name)
                .findFirst()
                .orElse(key);
    }

    /** Whether a form of this name for ever can be asked. */
    default boolean knows(OfficeId office, String key) {
        return all(office).stream().anyMatch(form -> form.key().equals(key));
    }

    /**
     * Asks, in the running transaction; the same key again asks nobody twice.
     *
     * @throws org.khet.portal.api.outcome.Rejected if there is no such form, or something of the request is wrong
     */
    void ask(OfficeId office, AskRequest request);

    /** Asks these schools too, and all that owe until another day; see {@link Asks#extend}. */
    void extend(OfficeId office, String key, Set<SchoolId> schools, LocalDate closes);

    /** Takes the answer of this school alone until another day, also after the asking was closed; see {@link Asks#reopen}. */
    default void reopen(OfficeId office, String key, SchoolId school, LocalDate until) {}

    /** A school owes this no longer, because of what is said; one that sent its answer, or was not asked, stays as it is. */
    default void excuse(OfficeId office, String key, SchoolId school, String why) {}

    /** How far an asking is. */
    Optional<AskRef> find(OfficeId office, String key);

    /** What schools owe of an asking, excused ones left out. */
    Map<SchoolId, SchoolAnswer> answers(OfficeId office, String key);

    /** What was asked with a key by the form of this name for ever; empty where nothing was, or forms are away. */
    default Optional<AskedForm> asked(OfficeId office, String form, String key) {
        return find(office, key).map(ref -> new AskedForm(name(office, form), ref, answers(office, key)));
    }

    /** The record for which an answer was asked; see {@link Asks#askedFor}. */
    Optional<RecordLink> askedFor(OfficeId office, long answer);
}
