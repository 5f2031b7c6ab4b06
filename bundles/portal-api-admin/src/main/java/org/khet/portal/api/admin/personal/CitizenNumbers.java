package org.khet.portal.api.admin.personal;

import java.util.Optional;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.SensitiveDataService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * Citizen numbers of the people of an office, encrypted in the database. Nobody gets one in clear here: that is
 * {@link SensitiveDataService#show} of {@link #FIELD}, for a purpose. No list, search or export holds them. Safe for concurrent
 * use. Source: core C.1, CORE-11, CORE-127.
 */
public interface CitizenNumbers {
    /** Name of the sensitive field; its record is the key of the person. */
    String FIELD = "core.person.citizen-number";

    /** Permission to see a citizen number in clear. */
    Permission SHOW = Permission.of("core:citizen-number:show");

    /**
     * The number as everybody sees it who may see the person; empty when none is recorded.
     *
     * @return masked, with the number of the edition
     * @throws NoLongerThere if the person is not of the caller's office, or out of reach
     */
    Optional<Versioned<String>> masked(Caller caller, PersonId person);

    /**
     * Records a number, or another one. Needs {@link People#EDIT} within reach. The trail says that it was recorded, not which.
     *
     * @param edition of {@link #masked}; 0 when none was recorded
     * @param typed   thirteen digits; Thai digits, blanks and hyphens are fine
     * @throws Rejected with field {@code number} if it is no citizen number, or is somebody else's in this office
     * @throws Outdated if somebody saved first
     */
    void record(Caller caller, PersonId person, int edition, String typed);

    /**
     * Takes the number out of the database. Needs {@link People#EDIT} within reach.
     *
     * @param edition of {@link #masked}
     * @throws Outdated if somebody saved first
     */
    void remove(Caller caller, PersonId person, int edition);
}
