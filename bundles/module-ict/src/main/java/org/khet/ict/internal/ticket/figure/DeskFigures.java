package org.khet.ict.internal.ticket.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.school.SchoolId;

/**
 * The figures of the desk of some days, by the day of the report. Source: ict I.2.9, ICT-26.
 *
 * @param received  reports
 * @param states    how many stand in which state now
 * @param times     how long it took
 * @param opinion   what the requesters said
 * @param groups    how many by what, each with its cost; name of the group, then code or name
 * @param backlog   open ones by age in days: to 3, to 7, to 30, older
 * @param first     what the first who was asked did
 * @param cost      baht
 * @param schools   that reported something
 */
public record DeskFigures(
        int received,
        Map<String, Integer> states,
        Times times,
        Opinion opinion,
        Map<String, Map<String, Share>> groups,
        List<Integer> backlog,
        FirstContact first,
        BigDecimal cost,
        Set<SchoolId> schools) {
    /**
     * Times.
     *
     * @param respond        until it was received
     * @param respondInTime  how many of them in time
     * @param resolve        until it was solved, pauses excluded
     * @param resolveInTime  how many of them in time
     * @param paused         minutes that all of them waited for somebody else, by the state in which they stood
     */
    public record Times(
            Spread respond, int respondInTime, Spread resolve, int resolveInTime, Map<TicketState, Long> paused) {
        /** Minutes of all pauses. */
        public long pausedMinutes() {
            return paused.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * What the requesters said.
     *
     * @param ratings   how often each of 1 to 5
     * @param returned  given back at least once
     * @param reopened  opened again at least once
     * @param confirmed closed by the requester
     * @param silent    closed because nobody answered
     */
    public record Opinion(Map<Integer, Integer> ratings, int returned, int reopened, int confirmed, int silent) {
        /** Mean of the ratings; 0 when there is none. */
        public double mean() {
            int count = ratings.values().stream().mapToInt(Integer::intValue).sum();
            int sum = ratings.entrySet().stream()
                    .mapToInt(one -> one.getKey() * one.getValue())
                    .sum();
            return count == 0 ? 0 : (double) sum / count;
        }
    }

    /**
     * What the first who was asked did. Source: ict T24, P47.
     *
     * @param done   solved at first contact, by whomever
     * @param helped of these by the first contact of the group, before they came to the desk
     * @param passed that the first contact of the group passed on
     */
    public record FirstContact(int done, int helped, int passed) {}

    /**
     * Some of them.
     *
     * @param count how many
     * @param cost  baht
     */
    public record Share(int count, BigDecimal cost) {
        /** With another one. */
        Share plus(BigDecimal baht) {
            return new Share(count + 1, cost.add(baht));
        }
    }
}
