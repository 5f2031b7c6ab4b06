package org.khet.portal.api.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/** Who may act where. Safe for concurrent use. */
public interface Callers {
    /** Account of the portal itself, in records of jobs; no sign-in and no row. */
    AccountId SYSTEM_ACCOUNT = new AccountId(Long.MAX_VALUE);

    /** Person of the portal itself, in records of jobs; unknown to {@link org.khet.portal.api.person.People}. */
    PersonId SYSTEM_PERSON = new PersonId(Long.MAX_VALUE);

    /** Account of whoever is not signed in; never that of the portal, and without a row. */
    AccountId VISITOR_ACCOUNT = new AccountId(Long.MAX_VALUE - 1);

    /** Person of whoever is not signed in; unknown to {@link org.khet.portal.api.person.People}. */
    PersonId VISITOR_PERSON = new PersonId(Long.MAX_VALUE - 1);

    /** Offices in which the account has a grant today, by office code. */
    List<OfficeId> offices(AccountId account);

    /** The account acting in the office; empty when it has no grant there today or is closed. */
    Optional<Caller> caller(AccountId account, OfficeId office);

    /**
     * The account acting in the office for an absent person, by an order: holds what that person holds by grants and functions,
     * within the limits of the order and as long as acting lasts, afterwards nothing. What administers accounts, roles,
     * settings and modules stays with its person; so do roles for which the office demands a second factor, unless the
     * account has one. Records say for whom ({@link Caller#actingFor}). Source: core A-1, E-27.
     *
     * @return empty when the account does not act for that person now
     */
    default Optional<Caller> acting(AccountId account, OfficeId office, PersonId holder) {
        return Optional.empty();
    }

    /** The portal itself in an office, for jobs and demonstration data: holds every permission. */
    Caller system(OfficeId office);

    /** The account as an administrator of the runtime; empty when it is closed or does not hold {@code core.system}. */
    Optional<RuntimeCaller> runtime(AccountId account);

    /** The portal itself, for the command on the machine and for modules laid into the deploy folder. */
    RuntimeCaller runtimeSystem();

    /** Active people who hold the permission in the office today, in any scope; nobody while its module is off there. */
    Set<PersonId> holders(OfficeId office, Permission permission);

    /** How far somebody holds the permission in the office today, whether signed in or not; {@link Scope#NONE} when not at all. */
    Scope scope(OfficeId office, PersonId person, Permission permission);

    /**
     * How far somebody has a role of the office today, whether signed in or not, as {@link Caller#role}; {@link Scope#NONE} when not at
     * all. Source: core CORE-17, CORE-101.
     */
    default Scope role(OfficeId office, PersonId person, String role, Permission under) {
        return Scope.NONE;
    }
}
