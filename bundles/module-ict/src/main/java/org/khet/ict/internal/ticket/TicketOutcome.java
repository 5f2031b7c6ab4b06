package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * @param finding what was found; words and code empty before
 * @param done    what was done; words and code empty before
 * @param back    how it went back, {@code null} before
 * @param verdict what the requester says, {@code null} before
 */
public record TicketOutcome(
        Finding finding,
        Done done,
        @Nullable HandBack back,
        @Nullable Verdict verdict) {
    /** Longest text of each. */
    public static final int WORDS_MAX = 2000;
    /** Most minutes of one entry: 100 days. */
    public static final int MINUTES_MAX = 144_000;

    /** The highest rating after which the head has to do something (ICT-32). */
    public static final int LOW_RATING = 2;

    /** Highest cost of one entry in baht. */
    public static final BigDecimal COST_MAX = new BigDecimal("9999999.99");

    /** Whether it is an amount of baht: not negative, at most {@link #COST_MAX}, no part of a satang. */
    static boolean isCost(BigDecimal baht) {
        return baht.signum() >= 0
                && baht.compareTo(COST_MAX) <= 0
                && baht.stripTrailingZeros().scale() <= 2;
    }

    public static final TicketOutcome NONE =
            new TicketOutcome(new Finding("", "", ""), new Done("", "", 0), null, null);

    /**
     * Diagnosis.
     *
     * @param words what was found
     * @param cause code of {@link org.khet.ict.internal.setting.IctCodes#CAUSE}
     * @param plan  what is to be done, may be empty
     */
    public record Finding(String words, String cause, String plan) {}

    /**
     * Work.
     *
     * @param words   what was done
     * @param result  code of {@link org.khet.ict.internal.setting.IctCodes#RESULT}
     * @param minutes working time, all entries together
     * @param cost    parts and bills in baht, two decimals, all entries together; not negative (I.2.3, E-R43)
     */
    public record Done(String words, String result, int minutes, BigDecimal cost) {
        /** Work that cost nothing. */
        public Done(String words, String result, int minutes) {
            this(words, result, minutes, BigDecimal.ZERO);
        }

        /** With two decimals; more are kept to be refused, not rounded in silence. */
        public Done {
            cost = cost.setScale(Math.max(2, cost.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
        }

        public Done with(String now, String code, int more, BigDecimal moreCost) {
            return new Done(now, code, minutes + more, cost.add(moreCost).setScale(2, RoundingMode.HALF_UP));
        }
    }

    /**
     * Hand-back.
     *
     * @param giver       who gave it back
     * @param receiver    name of who took it
     * @param at          when
     * @param condition   condition in words
     * @param accessories what went back with it, may be empty
     * @param way         how
     */
    public record HandBack(
            NamedPerson giver, String receiver, Instant at, String condition, String accessories, HandBackWay way) {}

    /**
     * The requester's word.
     *
     * @param by       who confirmed
     * @param at       when
     * @param rating   overall 1 to 5
     * @param speed    1 to 5, 0 when not rated
     * @param quality  1 to 5, 0 when not rated
     * @param courtesy 1 to 5, 0 when not rated
     * @param comment  may be empty
     */
    public record Verdict(
            NamedPerson by, Instant at, int rating, int speed, int quality, int courtesy, String comment) {}

    /** Whether the requester rated it so low that the head has to do something. */
    boolean isRatedLow() {
        return verdict != null && verdict.rating() <= LOW_RATING;
    }

    public TicketOutcome found(Finding now, int minutes) {
        return new TicketOutcome(now, done.with(done.words(), done.result(), minutes, BigDecimal.ZERO), back, verdict);
    }

    TicketOutcome finished(Done now) {
        return new TicketOutcome(
                finding, done.with(now.words(), now.result(), now.minutes(), now.cost()), back, verdict);
    }

    /** With a part that was used or a bill that came. */
    public TicketOutcome charged(BigDecimal baht) {
        Done more = done.with(done.words(), done.result(), 0, baht);
        return new TicketOutcome(finding, more, back, verdict);
    }

    /** With more working time. */
    TicketOutcome worked(int minutes) {
        return new TicketOutcome(
                finding, done.with(done.words(), done.result(), minutes, BigDecimal.ZERO), back, verdict);
    }

    /** With another cost. */
    TicketOutcome corrected(BigDecimal baht) {
        return new TicketOutcome(finding, new Done(done.words(), done.result(), done.minutes(), baht), back, verdict);
    }

    TicketOutcome handedBack(HandBack now) {
        return new TicketOutcome(finding, done, now, verdict);
    }

    /** Opened again: time and cost remain, but it is neither done nor handed back any more. */
    public TicketOutcome again() {
        return new TicketOutcome(finding, done.with("", "", 0, BigDecimal.ZERO), null, null);
    }

    TicketOutcome judged(Verdict now) {
        return new TicketOutcome(finding, done, back, now);
    }
}
