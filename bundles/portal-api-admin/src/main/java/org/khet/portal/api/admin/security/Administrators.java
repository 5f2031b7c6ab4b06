package org.khet.portal.api.admin.security;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Administrators of the runtime, and the first administrator of each office. Each change is on the audit trail. Safe for
 * concurrent use. Source: core A (R-SYS, R-OFF), CORE-01; ARCHITECTURE §4 (no default account).
 */
public interface Administrators {
    /**
     * An administrator of the runtime.
     *
     * @param id   key
     * @param name sign-in name
     * @param open false when closed
     */
    record Administrator(AccountId id, String name, boolean open) {}

    /** Administrators of the runtime, by name. Needs {@link RuntimeCaller#OPERATE}. */
    List<Administrator> all(RuntimeCaller caller);

    /**
     * Opens an account that administers the runtime. Needs {@link RuntimeCaller#OPERATE}.
     *
     * @param name sign-in name, 3 to 60 characters
     * @return one-time token for the address {@code login/link/<token>}; shown once
     * @throws Rejected with field {@code name} if it is taken or malformed
     */
    String open(RuntimeCaller caller, String name);

    /**
     * Takes the role from an administrator and ends the sessions. Needs {@link RuntimeCaller#OPERATE}.
     *
     * @throws Rejected for the last one
     */
    void dismiss(RuntimeCaller caller, AccountId account);

    /**
     * New one-time token for an administrator who lost the password or the second factor; both end at once. Needs
     * {@link RuntimeCaller#OPERATE}; for the command on the machine, with {@link Callers#runtimeSystem()}.
     *
     * @param name sign-in name
     * @return token for the address {@code login/link/<token>}; shown once
     * @throws org.khet.portal.api.outcome.NoLongerThere if no administrator has this name
     */
    String newLink(RuntimeCaller caller, String name);

    /**
     * Whether somebody with an open account administers the office today. Needs {@link RuntimeCaller#CREATE_OFFICE}.
     */
    boolean hasAdministrator(RuntimeCaller caller, OfficeId office);

    /** All offices of which {@link #hasAdministrator} is true. Needs {@link RuntimeCaller#CREATE_OFFICE}. */
    Set<OfficeId> administered(RuntimeCaller caller);

    /**
     * Lets an account act as this person of a new office with the role {@code core.office-admin}, from today: the account
     * that makes the office, or another one without a person there. Needs {@link RuntimeCaller#CREATE_OFFICE}.
     *
     * @throws Rejected if the office has an administrator already; that one gives further roles
     */
    void appoint(RuntimeCaller caller, AccountId account, OfficeId office, PersonId person);

    /**
     * As {@link #appoint}, with a new account for the person. A person who has an account there already gets the role on it; one
     * that is closed and never had a password, as it came with the backup of the office from another portal, is opened.
     *
     * @param name sign-in name of the new account, 3 to 60 characters; not asked of a person who has an account
     * @return one-time token for the address {@code login/link/<token>}, shown once; empty when the person has an account
     *         with a password
     * @throws Rejected as above, and with field {@code name} if it is taken or malformed
     */
    String appointNew(RuntimeCaller caller, String name, OfficeId office, PersonId person);
}
