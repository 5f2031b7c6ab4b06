package org.khet.portal.api.admin.security;

import java.time.Instant;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.Setting;

/**
 * Lets an administrator see the portal as another person of the office does: menu, pages and lists, and change nothing. While it
 * lasts {@link Callers#caller} answers with a caller that holds the rights of that person and whose
 * {@link Caller#requireToAct} always refuses; so does everything that is on the audit trail. It ends by itself. Its beginning and
 * its end are on the audit trail with both names. Safe for concurrent use. Source: our proposal; to explain what somebody may do
 * without a picture of their screen.
 */
public interface Impersonation {
    /** Permission to look; for the whole office, and never without a second factor. */
    Permission LOOK = Permission.of("core:account:look");

    /** Type of the happening by which the person hears of it; fact {@code by}: the name of who looks. */
    String LOOKED = "core.account.looked";

    /** After how many minutes it ends by itself. */
    Setting<Integer> MINUTES = Setting.number("core.setting.onlookMinutes", 15, 5, 60, "our proposal");

    /** Whether the person hears of it. */
    Setting<Boolean> TOLD = Setting.flag("core.setting.onlookTold", true, "our proposal");

    /**
     * What runs.
     *
     * @param person as whom
     * @param until  when it ends by itself
     */
    record ViewedPerson(PersonId person, Instant until) {}

    /** Whether {@link #begin} would let the caller; for buttons. */
    boolean may(Caller caller, PersonId person);

    /**
     * Begins, in all tabs of the caller's account in this office; one that runs ends.
     *
     * @throws NotPermitted if {@link #LOOK} is not held for the whole office, or the caller acts for somebody
     * @throws org.khet.portal.api.outcome.Rejected if the caller has no second factor (but in a demonstration office), it is the own person, the person has no open
     *     account, holds more than the caller may give, or administers the runtime
     * @throws org.khet.portal.api.outcome.NoLongerThere if the person is out of the caller's reach
     */
    void begin(Caller caller, PersonId person);

    /** Ends what runs; nothing when nothing does. */
    void end(AccountId account, OfficeId office);

    /** What runs now; empty when nothing does. */
    Optional<ViewedPerson> running(AccountId account, OfficeId office);
}
