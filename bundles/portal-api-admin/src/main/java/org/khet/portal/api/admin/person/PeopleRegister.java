package org.khet.portal.api.admin.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * The register of people for those who keep it. Reading needs {@link People#VIEW}, changing {@link People#EDIT}; a
 * permission for units or schools reaches their people only. Each change is on the audit trail. Safe for concurrent use.
 * Source: core C.1, CORE-19.
 */
public interface PeopleRegister {
    /**
     * Which people.
     *
     * @param text   part of name, position or telephone, or of a duty or function that the person has today (core CORE-18);
     *               empty for all
     * @param units  only these units; empty for all
     * @param school only this school
     * @param left   people who left, instead of those who are here
     */
    record Filter(String text, Set<UnitId> units, @Nullable SchoolId school, boolean left) {
        /** Everybody who is here. */
        public static final Filter ALL = new Filter("", Set.of(), null, false);

        /** Keeps an immutable copy. */
        public Filter {
            units = Set.copyOf(units);
        }
    }

    /** A page; sorted by {@code name} (Thai dictionary order), {@code position} or {@code phone}. */
    List<Person> page(Caller caller, Filter filter, PageRequest page);

    /** How many {@link #page} has in all. */
    int count(Caller caller, Filter filter);

    /**
     * A person, opened for changing.
     *
     * @throws NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    Versioned<Person> open(Caller caller, PersonId person);

    /**
     * Adds a person.
     *
     * @throws Rejected for unusable fields, or a unit or school of another office
     */
    PersonId add(Caller caller, PersonDraft draft);

    /**
     * Changes a person.
     *
     * @param edition number of the edition that was opened
     * @throws Outdated if somebody saved first
     */
    void edit(Caller caller, PersonId person, int edition, PersonDraft draft);

    /** Notes the last day; afterwards the person is no longer chosen in lists, old records keep the name. */
    void leave(Caller caller, PersonId person, LocalDate lastDay);

    /** Takes a leaving back. */
    void stay(Caller caller, PersonId person);
}
