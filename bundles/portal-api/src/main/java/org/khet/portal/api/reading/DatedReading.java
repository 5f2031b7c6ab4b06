package org.khet.portal.api.reading;

import java.time.LocalDate;
import java.util.Set;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/**
 * Whiteboard service of a module in which an office decides who reads what other modules keep, from a day to a day: auditors. Whoever is
 * named reads the whole office by the permissions of those modules that end in {@code :view} and {@code :see}, beside what that person
 * holds anyway, and by nothing else: no permission to make, change or decide comes with it, it is handed on to nobody who acts for the
 * person, and nobody is told anything because of it. Records that are there for their readers alone stay hidden. It counts from the next
 * look at a record, some seconds after it was decided, and while both modules are on. Who is not let into the portal anyway is not let in
 * by it. The module that decides keeps the trail of it. Safe for concurrent use; asked whenever rights are read, so it answers quickly.
 * Source: other-groups A, A-05, AUD-07.
 */
public interface DatedReading {
    /** The module that decides: where it is off, nobody reads by it. */
    ModuleId module();

    /** The modules whose records the person reads on that day; none for most. */
    Set<ModuleId> read(OfficeId office, PersonId person, LocalDate day);
}
