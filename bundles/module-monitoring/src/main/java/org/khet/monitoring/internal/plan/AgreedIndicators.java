package org.khet.monitoring.internal.plan;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** Which indicators stand in agreements on performance, as they were approved. Source: monitoring ME-02, MON-43. */
public final class AgreedIndicators {
    private final RecordService<FrameworkKind> frameworks;
    private final Callers callers;

    /** Over the follow-up plans. */
    public AgreedIndicators(RecordService<FrameworkKind> frameworks, Callers callers) {
        this.frameworks = frameworks;
        this.callers = callers;
    }

    /** Keys of the indicators of an office that agreements follow, those of closed ones too. */
    public List<Long> of(OfficeId office) {
        FrameworkKind kind = frameworks.kind();
        var agreements = RecordFilter.of(
                kind.scope.is(FrameworkScope.AGREEMENT), kind.in(kind.approved, kind.running, kind.closed));
        List<Long> heads = frameworks.internal().all(callers.system(office), agreements).stream()
                .map(RecordRow::id)
                .toList();
        Map<Long, List<RecordLine>> lines = frameworks.lines(office, kind.items, heads);
        return heads.stream()
                .flatMap(head -> lines.getOrDefault(head, List.of()).stream())
                .filter(line -> line.get(kind.followed))
                .flatMap(line -> line.get(kind.indicator).stream())
                .distinct()
                .toList();
    }
}
