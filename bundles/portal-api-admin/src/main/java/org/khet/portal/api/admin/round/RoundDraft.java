package org.khet.portal.api.admin.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.round.DataRound;

/**
 * What is typed to record a round, or to change the days of one. The service names its fields as the components.
 *
 * @param key      which round
 * @param thai     needed, at most {@value #NAME_MOST} characters
 * @param english  at most as many
 * @param opensOn  needed
 * @param asOf     needed, from the first to the last day
 * @param closesOn needed, within {@value #LONGEST} days from the first
 * @param reason   needed when a round that is there gets other days; at most {@value #REASON_MOST} characters
 */
public record RoundDraft(
        DataRound.Key key,
        String thai,
        String english,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate asOf,
        @Nullable LocalDate closesOn,
        String reason) {
    /** Most characters of a name. */
    public static final int NAME_MOST = 120;

    /** Most characters of a reason. */
    public static final int REASON_MOST = 500;

    /** Most days of a round; a longer one is a mistyped year. Our proposal. */
    public static final int LONGEST = 366;

    /** What stands for a round now, without a reason. */
    public static RoundDraft of(DataRound round) {
        return new RoundDraft(
                round.key(),
                round.thai(),
                round.english(),
                round.days().opensOn(),
                round.days().asOf(),
                round.days().closesOn(),
                "");
    }

    /** With a reason. */
    public RoundDraft because(String why) {
        return new RoundDraft(key, thai, english, opensOn, asOf, closesOn, why);
    }
}
