package org.khet.policyplan.internal.allocation;

import java.util.HashMap;
import java.util.Map;
import org.khet.policyplan.internal.school.CountedPupils;
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

    /** Pupils by school, as of days that are not to come. */
    Map<SchoolId, CountedPupils> of(RecordContext now) {
        CountKind kind = counts.kind();
        Map<SchoolId, CountedPupils> last = new HashMap<>();
        counts.internal().all(now.caller(), RecordFilter.of(kind.in(kind.acknowledged))).stream()
                .filter(row -> !row.get(kind.asOf).isAfter(now.today()))
                .forEach(row -> last.merge(
                        row.get(kind.school),
                        new CountedPupils(row.get(kind.pupils), row.get(kind.asOf)),
                        CountedPupils::or));
        String item =
                CertifiedComputing.items(settings, now.office(), now.today()).getFirst();
        certified
                .until(now.office(), item, now.today())
                .forEach(figures -> figures.totals()
                        .forEach((school, pupils) ->
                                last.merge(school, new CountedPupils(pupils, figures.asOf()), CountedPupils::or)));
        return last;
    }
}
