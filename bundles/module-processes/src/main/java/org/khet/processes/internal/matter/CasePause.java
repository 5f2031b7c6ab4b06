package org.khet.processes.internal.matter;

import java.util.List;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** The steps of a paused case. Source: core E-37, kinds-processes.md §3, §6. */
final class CasePause {
    private final RecordService<CaseTaskKind> tasks;
    private final CaseEngine engine;
    private final SchoolParts parts;

    CasePause(RecordService<CaseTaskKind> tasks, CaseEngine engine, SchoolParts parts) {
        this.tasks = tasks;
        this.engine = engine;
        this.parts = parts;
    }

    /** The steps of a paused case rest: nobody is reminded of them and none becomes late. */
    void rest(RecordContext now, long matter) {
        CaseTaskKind kind = tasks.kind();
        for (RecordRow row : engine.made().last(now, matter).values()) {
            if (row.state().equals(kind.open) || row.state().equals(kind.asked)) {
                tasks.internal().act(now.caller(), row, kind.rest);
            }
        }
    }

    /** After a pause: what rested goes on, all days that are not over move. */
    void shift(RecordContext now, long matter, long days) {
        CaseTaskKind kind = tasks.kind();
        for (RecordRow row : List.copyOf(engine.made().last(now, matter).values())) {
            if (row.state().open() && !row.state().equals(kind.waiting)) {
                RecordRow woken =
                        row.state().equals(kind.resting) ? tasks.internal().act(now.caller(), row, kind.wake) : row;
                RecordDraft rested = new RecordDraft().with(kind.pausedDays, woken.get(kind.pausedDays) + (int) days);
                woken.get(kind.due).ifPresent(day -> rested.with(kind.due, day.plusDays(days)));
                RecordRow moved = tasks.internal().change(now.caller(), woken, rested);
                if (moved.get(kind.due).isPresent()) {
                    parts.plan(moved, now);
                }
            }
        }
        engine.goOn(now, matter);
    }
}
