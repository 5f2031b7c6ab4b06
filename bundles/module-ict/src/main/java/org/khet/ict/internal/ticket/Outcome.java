package org.khet.ict.internal.ticket;

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
public record Outcome(
        Finding finding,
        Done done,
        @Nullable HandBack back,
        @Nullable Verdict verdict) {
    /** Longest text of each. */
    public static final int WORDS_MAX = 2000;
    /** Most minutes of one entry: 100 days. */
    public static final int MINUTES_MAX = 144_000;

    static final Outcome NONE = new Outcome(new Finding("", "", ""), new Done("", "", 0), null, null);

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
     */
    public record Done(String words, String result, int minutes) {}

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

    Outcome found(Finding now, int minutes) {
        return new Outcome(now, new Done(done.words(), done.result(), done.minutes() + minutes), back, verdict);
    }

    Outcome finished(Done now) {
        return new Outcome(finding, new Done(now.words(), now.result(), done.minutes() + now.minutes()), back, verdict);
    }

    Outcome handedBack(HandBack now) {
        return new Outcome(finding, done, now, verdict);
    }

    Outcome judged(@Nullable Verdict now) {
        return new Outcome(finding, done, back, now);
    }
}
