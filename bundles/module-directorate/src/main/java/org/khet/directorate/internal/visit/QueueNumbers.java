package org.khet.directorate.internal.visit;

import java.util.function.Supplier;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** Numbers of the queue, from 1 each day; a number that two took at once is refused to one of them. Source: other-groups DIR-28. */
public final class QueueNumbers {
    private final Supplier<RecordService<CounterVisitKind>> visits;
    private final Callers callers;

    /** @param visits asked when somebody comes, since the kind is made before its service */
    public QueueNumbers(Supplier<RecordService<CounterVisitKind>> visits, Callers callers) {
        this.visits = visits;
        this.callers = callers;
    }

    int next(CounterVisitKind kind, RecordRow row) {
        return 1
                + visits
                        .get()
                        .internal()
                        .all(callers.system(row.head().office()), RecordFilter.of(kind.on.is(row.get(kind.on))))
                        .stream()
                        .filter(other -> other.id() != row.id())
                        .mapToInt(other -> other.get(kind.queue))
                        .max()
                        .orElse(0);
    }
}
