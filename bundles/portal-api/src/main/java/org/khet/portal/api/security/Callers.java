package org.khet.portal.api.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;

/** Who may act where. Safe for concurrent use. */
public interface Callers {
    /** Offices in which the account has a grant today, by office code. */
    List<OfficeId> offices(AccountId account);

    /** The account acting in the office; empty when it has no grant there today or is closed. */
    Optional<Caller> caller(AccountId account, OfficeId office);

    /** The portal itself in an office, for jobs and demonstration data: holds every permission. */
    Caller system(OfficeId office);

    /** Active people who hold the permission in the office today, in any scope. */
    Set<PersonId> holders(OfficeId office, Permission permission);
}
