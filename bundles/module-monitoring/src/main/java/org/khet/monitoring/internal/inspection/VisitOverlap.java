package org.khet.monitoring.internal.inspection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** Names other visits to the same school on the same day; a warning, nothing is refused. Source: monitoring RM-13, MON-20. */
public final class VisitOverlap {
    private static final int MOST = 500;
    private final Supplier<RecordService<VisitKind>> visits;
    private final Callers callers;

    /** @param visits asked when a visit is written, since the kind is made before its service */
    public VisitOverlap(Supplier<RecordService<VisitKind>> visits, Callers callers) {
        this.visits = visits;
        this.callers = callers;
    }

    /** Titles of the others, empty when there are none. */
    String titles(VisitKind kind, RecordRow visit) {
        var office = visit.head().office();
        var sameDays = RecordFilter.of(
                kind.from.below(visit.get(kind.to).plusDays(1)),
                kind.to.atLeast(visit.get(kind.from)),
                kind.in(kind.planned, kind.inChain, kind.confirmed, kind.done));
        Set<String> titles = new LinkedHashSet<>();
        for (RecordRow other : visits.get().internal().all(callers.system(office), sameDays)) {
            if (other.id() != visit.id()
                    && meets(kind, visit, visits.get().find(office, other.id()).orElseThrow())) {
                titles.add(other.get(kind.title));
            }
        }
        String all = String.join(", ", titles);
        return all.length() > MOST ? all.substring(0, MOST) : all;
    }

    /** The other visits say what they meet now, after one was planned, moved or given up. */
    void refreshed(VisitKind kind, RecordRow visit, RecordContext now) {
        RecordService<VisitKind> all = visits.get();
        var open = RecordFilter.of(kind.in(kind.planned, kind.inChain, kind.confirmed, kind.done));
        for (RecordRow other : all.internal().all(callers.system(now.office()), open)) {
            boolean near = !other.get(kind.from).isAfter(visit.get(kind.to))
                    && !other.get(kind.to).isBefore(visit.get(kind.from));
            if (other.id() != visit.id() && (near || !other.get(kind.warning).isEmpty())) {
                RecordRow whole = all.find(now.office(), other.id()).orElseThrow();
                if (!titles(kind, whole).equals(whole.get(kind.warning))) {
                    all.internal().change(now.caller(), whole, new RecordDraft());
                }
            }
        }
    }

    private static boolean meets(VisitKind kind, RecordRow one, RecordRow other) {
        List<RecordLine> places = other.lines(kind.places);
        return one.lines(kind.places).stream()
                .anyMatch(place -> places.stream().anyMatch(there -> same(kind, place, there)));
    }

    private static boolean same(VisitKind kind, RecordLine one, RecordLine other) {
        return one.get(kind.on).equals(other.get(kind.on))
                && one.get(kind.school).equals(other.get(kind.school))
                && one.get(kind.place).equals(other.get(kind.place));
    }
}
