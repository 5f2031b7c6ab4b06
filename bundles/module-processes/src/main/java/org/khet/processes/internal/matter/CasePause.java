package org.khet.processes.internal.matter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NamedSystemCaller;

/** The steps of a paused case. Source: core E-37, kinds-processes.md §3, §6. */
final class CasePause {
    private final RecordService<CaseTaskKind> tasks;
    private final CaseEngine engine;
    private final SchoolParts parts;
    private final Callers callers;
    private final Map<String, Action> decisions;

    CasePause(RecordService<CaseTaskKind> tasks, CaseEngine engine, SchoolParts parts, Callers callers) {
        this.tasks = tasks;
        CaseTaskKind kind = tasks.kind();
        this.callers = callers;
        this.decisions = Map.of(
                kind.grantedAtRest.name(), kind.granted,
                kind.refusedAtRest.name(), kind.refused,
                kind.returnedAtRest.name(), kind.returned);
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

    /** After a pause: what rested goes on, all days that are not over move, and what was decided meanwhile takes effect. */
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
        for (RecordRow seen : List.copyOf(engine.made().last(now, matter).values())) {
            tasks.find(now.office(), seen.id()) // what was decided of one step may stop another
                    .filter(row -> row.state().equals(kind.asked))
                    .ifPresent(row -> decided(now, row));
        }
        engine.goOn(now, matter);
    }

    /** In the name of who decided. */
    private void decided(RecordContext now, RecordRow task) {
        CaseTaskKind kind = tasks.kind();
        tasks.internal().steps(now.caller(), task.id()).reversed().stream()
                .takeWhile(step -> !step.action().equals(kind.rest.name()))
                .filter(step -> decisions.containsKey(step.action()))
                .findFirst()
                .ifPresent(step -> tasks.internal()
                        .act(
                                new NamedSystemCaller(callers.system(now.office()), step.person(), step.name()),
                                task,
                                Objects.requireNonNull(decisions.get(step.action())),
                                new RecordDraft(),
                                step.words()));
    }
}
