package org.khet.portal.api.admin.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.WorkingDays;

/**
 * Keeps the data systems of an office and their rounds. Reading needs {@link #VIEW}, everything else {@link #CONFIGURE} for the
 * whole office. Each change is on the audit trail. Safe for concurrent use. Source: core C.3, ict E-R06, E-R08, CORE-41.
 */
public interface DataRoundRegister {
    /** Permission to see when data are to be entered. */
    Permission VIEW = Permission.of("core:round:view");

    /** Permission to change systems and rounds; that of the calendar. */
    Permission CONFIGURE = WorkingDays.CONFIGURE;

    /** Type of the happening by which people are reminded; facts {@code system}, {@code number}, {@code year}, {@code closes}, {@code left}. */
    String REMINDED = "core.round.reminded";

    /** Edition of what is not recorded yet. */
    int NOT_RECORDED = 0;

    /** Years before and after today's that can be recorded; further away it is a mistyped one. Our proposal. */
    int FURTHEST = 20;

    /** Days before its opening at which a round is among {@link #mine}. Our proposal. */
    int AHEAD = 30;

    /**
     * Why a round has the days that it has.
     *
     * @param by     name of who changed it, as officials write it
     * @param at     when
     * @param reason in that person's words; empty for a round that was added
     */
    record Change(String by, Instant at, String reason) {}

    /**
     * A round, opened for changing.
     *
     * @param round  as it stands
     * @param number to be given back with the change; {@link #NOT_RECORDED} while it follows the settings
     * @param change who changed it last; empty while it follows the settings
     */
    record Opened(DataRound round, int number, Optional<Change> change) {}

    /** As {@link DataRounds#systems}. */
    List<DataSystem> systems(Caller caller);

    /** Rounds of all systems of the year before, of this one and the next, by their first day. */
    List<RoundStatus> list(Caller caller);

    /**
     * Rounds that are open or open within {@link #AHEAD} days, of systems of which the caller is reminded, by their last day.
     * Of systems for which nobody is chosen, those who may change them are reminded.
     */
    List<RoundStatus> mine(Caller caller);

    /**
     * A round, opened for changing.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the office has no such round
     */
    Opened open(Caller caller, DataRound.Key key);

    /**
     * A draft of a further round of a year: the next number, with name and days of that round in the year before where there was
     * one, a year later.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the office has no such system
     */
    RoundDraft propose(Caller caller, String system, int year);

    /**
     * Records a round, or other days of one that is there.
     *
     * @param edition number of what was opened, {@link #NOT_RECORDED} for a new round
     * @throws org.khet.portal.api.outcome.Rejected if a field is missing or too long, days are not in their order, the year is too
     *     far, the first day is of another year, or the reason is missing; nothing is stored
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first; nothing is stored
     * @throws org.khet.portal.api.outcome.NoLongerThere if the office has no such system
     */
    void record(Caller caller, int edition, RoundDraft draft);

    /**
     * Takes back what the office recorded: a round of the settings has their days again, another one is no more.
     *
     * @param reason needed, at most {@link RoundDraft#REASON_MOST} characters
     * @throws org.khet.portal.api.outcome.NoLongerThere if nothing is recorded
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first; nothing is stored
     */
    void withdraw(Caller caller, int edition, DataRound.Key key, String reason);

    /**
     * A system, opened for changing.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the office has no such system
     */
    Versioned<DataSystem> openSystem(Caller caller, String code);

    /**
     * Adds a system of the office, or changes names and who is reminded; of a system that comes with the portal only the latter.
     *
     * @param edition number of what was opened, {@link #NOT_RECORDED} for a new system
     * @throws org.khet.portal.api.outcome.Rejected if the code has not the form or is taken, a name is missing or too long, or the
     *     office knows no such function or role; nothing is stored
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first; nothing is stored
     */
    void keep(Caller caller, int edition, DataSystem system);
}
