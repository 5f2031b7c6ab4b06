package org.khet.portal.api.admin.office;

import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Makes an office together with the account that administers it: both or neither. Safe for concurrent use. Source: core
 * CORE-01.
 */
public interface OfficeFounding {
    /**
     * A new office.
     *
     * @param office the office
     * @param person who administers it
     * @param token  one-time token for the address {@code login/link/<token>} of a new account, shown once; empty when the
     *               caller administers the office
     */
    record Founded(OfficeId office, PersonId person, String token) {}

    /**
     * Makes an office with the units of a structure, its first person, and that person's account with the role
     * {@code core.office-admin}.
     *
     * @param caller    needs {@link RuntimeCaller#CREATE_OFFICE}
     * @param office    the office
     * @param structure code of a structure
     * @param first     who shall administer the office
     * @param account   sign-in name of a new account; empty for the caller's own
     * @throws Rejected for a doubled code or unusable fields, with field {@code account} for the sign-in name; nothing is
     *                  stored
     */
    Founded found(RuntimeCaller caller, OfficeDraft office, String structure, PersonDraft first, String account);
}
