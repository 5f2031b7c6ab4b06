package org.khet.portal.api.admin.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;

/**
 * Turns the fiscal years of an office: opens the new one, locks an old one, opens a locked one again. Every call needs
 * {@link #TURN} for the whole office. Each change is on the audit trail and a happening. Safe for concurrent use. Source: core
 * B-14, G.2, CORE-42.
 */
public interface FiscalYearRegister {
    /** Permission to open, lock and reopen fiscal years. */
    Permission TURN = Permission.of("core:year:turn");

    /** Type of the happening of an opened year; fact {@code year} is the Buddhist one. */
    String OPENED = "core.year.opened";

    /** As {@link #OPENED} for a locked year, with fact {@code from}, the ISO day. */
    String CLOSED = "core.year.closed";

    /** As {@link #OPENED} for a year that was opened again. */
    String REOPENED = "core.year.reopened";

    /** Past years that are listed although nothing was done to them. Our proposal. */
    int YEARS_BACK = 5;

    /** Days ahead on which a lock may begin. Our proposal. */
    int LOCK_AHEAD = 366;

    /** Most characters of a reason. */
    int REASON_MOST = 500;

    /** The next year, that of today, the {@link #YEARS_BACK} before, and all to which something was done; the latest first. */
    List<FiscalYearStatus> all(Caller caller);

    /**
     * A year.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if it is none of {@link #all}
     */
    FiscalYearStatus find(Caller caller, FiscalYear year);

    /**
     * What opening the year would change, what is missing and what stands open in the year before, in the order of the kinds;
     * asked of all modules that are on in the office. A module that fails is named as a line; nothing is stored.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if it is none of {@link #all}
     */
    List<Found> preview(Caller caller, FiscalYear year);

    /**
     * A line of the preview.
     *
     * @param module  id of the module whose texts hold the key
     * @param finding what it found
     */
    record Found(String module, YearTurnFinding finding) {}

    /**
     * Opens the year of today or the next one; each module does its part in the same transaction.
     *
     * @param edition number of the year as it was seen
     * @throws org.khet.portal.api.outcome.Rejected with field {@code year} if it is another year, or was opened before
     * @throws org.khet.portal.api.outcome.Outdated if somebody was first; nothing is stored
     */
    void open(Caller caller, int edition, FiscalYear year);

    /**
     * Locks a year that has begun, from a day after its last one. A lock that lies ahead is moved by another one.
     *
     * @param from today or later, at most {@link #LOCK_AHEAD} days ahead
     * @throws org.khet.portal.api.outcome.Rejected with field {@code from} if the day is missing or another one, with field
     *                                              {@code year} if the year has not begun or is locked; nothing is stored
     * @throws org.khet.portal.api.outcome.Outdated if somebody was first; nothing is stored
     */
    void lock(Caller caller, int edition, FiscalYear year, @Nullable LocalDate from);

    /**
     * Opens a locked year again, or takes back a lock that lies ahead.
     *
     * @param reason needed, at most {@link #REASON_MOST} characters; stands in the history and on the audit trail
     * @throws org.khet.portal.api.outcome.Rejected with field {@code reason}, or {@code year} if it has no lock
     * @throws org.khet.portal.api.outcome.Outdated if somebody was first; nothing is stored
     */
    void reopen(Caller caller, int edition, FiscalYear year, String reason);
}
