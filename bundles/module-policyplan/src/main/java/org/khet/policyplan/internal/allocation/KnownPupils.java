package org.khet.policyplan.internal.allocation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.Settings;

/**
 * How many pupils each school has: as a round certified them, or by an acknowledged count that is kept here, whichever is of the later day;
 * of one day the round's. Source: policyplan G, P23, PLAN-69.
 */
final class KnownPupils {
    private final RecordService<CountKind> counts;
    private final CountLookup certified;
    private final Settings settings;

    KnownPupils(RecordService<CountKind> counts, CountLookup certified, Settings settings) {
        this.counts = counts;
        this.certified = certified;
        this.settings = settings;
    }

    /** Pupils of a school as of a day. */
    private record PupilDay(LocalDate day, int pupils) {
        /** The later one; of one day the other. */
        PupilDay or(PupilDay other) {
            return other.day().isBefore(day) ? this : other;
        }
    }

    /** Pupils by school, as of days that are not to come. */
    Map<SchoolId, Integer> of(RecordContext now) {
        CountKind kind = counts.kind();
        Map<SchoolId, PupilDay> last = new HashMap<>();
        counts.internal().all(now.caller(), RecordFilter.of(kind.in(kind.acknowledged))).stream()
                .filter(row -> !row.get(kind.asOf).isAfter(now.today()))
                .forEach(row -> last.merge(
                        row.get(kind.school), new PupilDay(row.get(kind.asOf), row.get(kind.pupils)), PupilDay::or));
        String item =
                CertifiedComputing.items(settings, now.office(), now.today()).getFirst();
        certified
                .until(now.office(), item, now.today())
                .forEach(figures -> figures.totals()
                        .forEach((school, pupils) ->
                                last.merge(school, new PupilDay(figures.asOf(), pupils), PupilDay::or)));
        Map<SchoolId, Integer> known = new HashMap<>();
        last.forEach((school, day) -> known.put(school, day.pupils()));
        return known;
    }
}
