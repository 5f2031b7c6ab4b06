package org.khet.monitoring.internal.round;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** Names other rounds of the same scope over the same days; a warning, nothing is refused. Source: monitoring C.1b, MON-04. */
public final class RoundOverlap {
    private static final int MOST = 500;
    private final Supplier<RecordService<RoundKind>> rounds;
    private final Callers callers;

    /** @param rounds asked when a round is written, since the kind is made before its service */
    public RoundOverlap(Supplier<RecordService<RoundKind>> rounds, Callers callers) {
        this.rounds = rounds;
        this.callers = callers;
    }

    /** Titles of the others, empty when there are none. */
    String titles(RoundKind kind, RecordRow round) {
        var sameDays = RecordFilter.of(
                kind.scope.is(round.get(kind.scope)),
                kind.from.below(round.get(kind.to).plusDays(1)),
                kind.to.atLeast(round.get(kind.from)));
        String all = rounds.get().internal().all(callers.system(round.head().office()), sameDays).stream()
                .filter(other -> other.id() != round.id())
                .map(other -> other.get(kind.title))
                .distinct()
                .collect(Collectors.joining(", "));
        return all.length() > MOST ? all.substring(0, MOST).strip() : all; // as it is stored
    }

    /** The other rounds that are not over say what they meet now, after one was planned or moved. */
    void refreshed(RoundKind kind, RecordRow round, RecordContext now) {
        RecordService<RoundKind> all = rounds.get();
        List<RecordRow> others =
                all.internal().all(callers.system(now.office()), RecordFilter.of(kind.in(kind.planned, kind.open)));
        for (RecordRow other : others) {
            if (other.id() != round.id() && !titles(kind, other).equals(other.get(kind.warning))) {
                RecordRow whole = all.find(now.office(), other.id()).orElseThrow();
                all.internal().change(now.caller(), whole, new RecordDraft());
            }
        }
    }
}
