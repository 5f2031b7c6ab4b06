package org.khet.portal.core.internal.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sealed entry as its columns: a proof reads millions of them, and as objects each would cost its life in a unit of work.
 *
 * @param id      number of the entry
 * @param at      when it was written
 * @param place   in the chain
 * @param hash    that it was sealed with
 * @param content everything that it says, as {@link AuditEntity#content()}
 */
record SealedEntry(long id, Instant at, long place, String hash, List<String> content) {
    /** What {@link #of} expects of a query, in this order. */
    static final String COLUMNS = "a.id, a.at, a.place, a.hash, a.office, a.account, a.person,"
            + " a.actor, a.actingFor, a.address, a.request, a.action, a.object, a.details, a.changes";

    private static final int OFFICE = 4;

    /** Of a row with these columns. */
    static SealedEntry of(Object[] row) {
        Instant at = (Instant) row[1];
        List<String> content = new ArrayList<>();
        content.add(String.valueOf(row[0]));
        content.add(String.valueOf(row[OFFICE]));
        content.add(Long.toString(at.toEpochMilli()));
        Arrays.stream(row, OFFICE + 1, row.length).map(String::valueOf).forEach(content::add);
        return new SealedEntry((Long) row[0], at, (Long) row[2], String.valueOf(row[3]), List.copyOf(content));
    }
}
