package org.khet.portal.api.admin.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;

/**
 * Accounts, their people and grants. Each change is on the audit trail. Safe for concurrent use. Source: core A, CORE-14,
 * CORE-19. An office's administrator manages the own office; a head of school the accounts of the own school.
 */
public interface Accounts {
    /** Permission to manage accounts and grants of the office (or, in school scope, of the school). */
    Permission MANAGE = Permission.of("core:account:manage");

    /**
     * What is known of an account, without secrets.
     *
     * @param id     key
     * @param name   sign-in name, unique in the runtime
     * @param person person in the office asked for
     * @param open   false when closed
     * @param grants grants in that office, past ones included
     */
    record Account(AccountId id, String name, PersonId person, boolean open, List<Grant> grants) {}

    /**
     * A role in an office for a time. At most one of unit and school is set; neither means the whole office, unless own.
     *
     * @param role   role code, e.g. {@code ict.clerk}
     * @param unit   limits to a unit and its sections
     * @param school limits to a school
     * @param own    limits to the person's own records
     * @param from   first day
     * @param until  last day, {@code null} without end
     */
    record Grant(
            String role,
            @Nullable UnitId unit,
            @Nullable SchoolId school,
            boolean own,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A role of the office. Its label is the text {@code <module>.role.<name>}, e.g. {@code core.role.office-admin}.
     *
     * @param code        e.g. {@code core.director}
     * @param permissions what it gives
     */
    record Role(String code, List<Permission> permissions) {}

    /** Accounts of the office that the caller may manage, by name; lazily paged. */
    List<Account> list(Caller caller, String text, int offset, int limit);

    /** How many {@link #list} would give in all. */
    int count(Caller caller, String text);

    /** The account of a person, if there is one. */
    Optional<Account> ofPerson(Caller caller, PersonId person);

    /** The accounts of those of these people that have one and whom the caller may manage; however many, asked for once. */
    Map<PersonId, AccountId> ofPeople(Caller caller, Collection<PersonId> people);

    /**
     * Opens an account for a person of the caller's office.
     *
     * @param name sign-in name, 3 to 60 characters, unique in the runtime
     * @return one-time link token with which the person sets the first password; shown once
     */
    String open(Caller caller, PersonId person, String name, List<Grant> grants);

    /** Makes a new one-time token for somebody who forgot the password; the old password ends at once. */
    String reset(Caller caller, AccountId account);

    /**
     * Replaces the grants of the account in the caller's office; takes effect at once.
     *
     * @param seen   the account's grants as the caller saw them
     * @param grants the grants from now on; past ones stay whether they are named or not
     * @throws org.khet.portal.api.outcome.Outdated if somebody changed the grants meanwhile; nothing is stored
     */
    void grant(Caller caller, AccountId account, List<Grant> seen, List<Grant> grants);

    /** Closes or opens the account again; closing ends its sessions. */
    void close(Caller caller, AccountId account, boolean closed);

    /** Whether the account signs in with a second factor. */
    boolean hasSecondFactor(Caller caller, AccountId account);

    /**
     * Takes the second factor from an account whose owner lost it; ends its sessions. Who must have one sets it up at the
     * next sign-in. Only within reach of the caller, and never for an account that acts elsewhere too.
     */
    void resetSecondFactor(Caller caller, AccountId account);

    /** Roles known in the office, by code. */
    List<Role> roles(OfficeId office);

    /** Roles that the caller may give: not more than the caller holds; a head of school gives school roles only. */
    List<Role> grantable(Caller caller);
}
