package org.khet.monitoring.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** Policies of higher levels that no project of the year serves. Source: monitoring MON-62. */
public final class PolicyCoverage {
    private final RecordService<FollowUpItemKind> items;

    /** Over what is followed. */
    public PolicyCoverage(RecordService<FollowUpItemKind> items) {
        this.items = items;
    }

    /** Policies of a year without a project that is followed, as far as the caller sees. */
    public List<RecordRow> withoutProject(Caller caller, FiscalYear year) {
        FollowUpItemKind kind = items.kind();
        Set<Long> served = items.all(caller, ofYear(year, FollowUpItemSort.PROJECT)).stream()
                .map(project -> project.get(kind.policy))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return items.all(caller, ofYear(year, FollowUpItemSort.POLICY)).stream()
                .filter(policy -> !served.contains(policy.id()))
                .toList();
    }

    private RecordFilter ofYear(FiscalYear year, FollowUpItemSort sort) {
        FollowUpItemKind kind = items.kind();
        return RecordFilter.of(kind.year.is(year), kind.sort.is(sort), kind.in(kind.followed));
    }
}
