package org.khet.personnel.internal.leave;

import java.util.List;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** Private travel abroad is permitted during leave only: it ends with the leave that is refused, withdrawn or cancelled. Source: other-groups HR-19. */
public final class LeaveTravels {
    private final RecordService<TravelPermitKind> travels;
    private final Callers callers;

    private LeaveTravels(RecordService<TravelPermitKind> travels, Callers callers) {
        this.travels = travels;
        this.callers = callers;
    }

    /** Follows leave. */
    public static void attach(LeaveKind leaves, RecordService<TravelPermitKind> travels, Callers callers) {
        var follow = new LeaveTravels(travels, callers);
        List.of(leaves.refuse, leaves.withdraw, leaves.cancel).forEach(action -> action.then(follow::end));
    }

    private void end(RecordRow leave, RecordContext now) {
        TravelPermitKind kind = travels.kind();
        RecordFilter during = RecordFilter.of(
                kind.leave.is(leave.id()), kind.in(kind.draft, kind.atHead, kind.atDirector, kind.granted));
        for (RecordRow travel : travels.internal().all(callers.system(now.office()), during)) {
            Action action = travel.state().equals(kind.granted) ? kind.cancel : kind.withdraw;
            if (action.equals(kind.withdraw) || now.today().isBefore(travel.get(kind.until))) {
                travels.internal()
                        .act(
                                now.caller(),
                                travel,
                                action,
                                new RecordDraft(),
                                leave.head().reason());
            }
        }
    }
}
