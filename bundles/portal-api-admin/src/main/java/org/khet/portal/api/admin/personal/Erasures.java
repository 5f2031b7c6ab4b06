package org.khet.portal.api.admin.personal;

import java.util.List;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * Erases what the office keeps of people who left, and lets what must stay show a pseudonym. Everything needs {@link #ERASE}
 * for the whole office. Each erasure is on the audit trail, which itself is never altered, and in a register without names that
 * a restore of the office leaves as it is. Safe for concurrent use. Source: Personal Data Protection Act B.E. 2562 (2019),
 * sections 33 and 37 (3); core CORE-128.
 */
public interface Erasures {
    /** Permission to see what would be erased, and to erase. */
    Permission ERASE = Permission.of("core:person:erase");

    /**
     * Where data of the person stand, and what would become of them.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office
     */
    ErasurePreview preview(Caller caller, PersonId person);

    /**
     * Erases the person in one transaction: all of it or nothing. It cannot be taken back. Done already, also by somebody else
     * at the same time, it does nothing more and gives what was done.
     *
     * @throws org.khet.portal.api.outcome.Rejected      if a field is unusable, or with an empty field if the person is still here,
     *     if something stands in the way, or a module cannot be asked; nothing is erased
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office
     */
    Erasure erase(Caller caller, PersonId person, ErasureDraft draft);

    /** The register, newest first; those to be erased again come first. */
    List<Erasure> page(Caller caller, PageRequest page);

    /** How many {@link #page} has in all. */
    int count(Caller caller);

    /** How many are to be erased again, because a restored backup brought them back. */
    int again(Caller caller);

    /**
     * People who left longer ago than the office keeps them by its setting, the longest first; none while the setting is 0.
     */
    List<Person> due(Caller caller, PageRequest page);

    /** How many {@link #due} has in all. */
    int dueCount(Caller caller);
}
