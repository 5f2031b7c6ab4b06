package org.khet.portal.api.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;

/** Who may act where. Safe for concurrent use. */
public interface Callers {
    /** Account of the portal itself, in records of jobs; no sign-in and no row. */
    AccountId SYSTEM_ACCOUNT = new AccountId(Long.MAX_VALUE);

    /** Person of the portal itself, in records of jobs; unknown to {@link org.khet.portal.api.office.People}. */
    PersonId SYSTEM_PERSON = new PersonId(Long.MAX_VALUE);

    /** Offices in which the account has a grant today, by office code. */
    List<OfficeId> offices(AccountId account);

    /** The account acting in the office; empty when it has no grant there today or is closed. */
    Optional<Caller> caller(AccountId account, OfficeId office);

    /** The portal itself in an office, for jobs and demonstration data: holds every permission. */
    Caller system(OfficeId office);

    /** The account as an administrator of the runtime; empty when it is closed or does not hold {@code core.system}. */
    Optional<RuntimeCaller> runtime(AccountId account);

    /** The portal itself, for the command on the machine and for modules laid into the deploy folder. */
    RuntimeCaller runtimeSystem();

    /** Active people who hold the permission in the office today, in any scope. */
    Set<PersonId> holders(OfficeId office, Permission permission);
}
