package org.khet.processes.internal.matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/** Where a step leads: on by a branch, or back as a further pass. Source: core E-36, kinds-processes.md §9. */
final class TaskBranches {
    private final RecordService<CaseTaskKind> tasks;
    private final CaseEngine engine;
    private final SettingValues settings;

    TaskBranches(RecordService<CaseTaskKind> tasks, CaseEngine engine, SettingValues settings) {
        this.tasks = tasks;
        this.engine = engine;
        this.settings = settings;
    }

    private StepGraph graph(RecordRow task, RecordContext now) {
        return engine.graph(engine.edition(now, engine.matter(now, task.get(tasks.kind().matter))));
    }

    /** The way on or back of a step that was decided, where only one leads there. */
    String label(RecordRow task, RecordContext now, boolean back) {
        StepGraph graph = graph(task, now);
        int no = task.get(tasks.kind().stepNo);
        return (back ? graph.back(no) : graph.on(no))
                .stream().map(StepGraph.Way::label).findFirst().orElse("");
    }

    /** Ways on that a decision may take. */
    List<OfferedValue> on(RecordRow task, RecordContext now) {
        StepGraph graph = graph(task, now);
        int no = task.get(tasks.kind().stepNo);
        return graph.isChoice(no) ? branches(graph.on(no)) : List.of();
    }

    /** Ways on among which somebody has to choose; none where there is one only. */
    List<OfferedValue> several(RecordRow task, RecordContext now) {
        List<OfferedValue> ways = on(task, now);
        return ways.size() > 1 ? ways : List.of();
    }

    /** Ways back. */
    List<OfferedValue> back(RecordRow task, RecordContext now) {
        return branches(graph(task, now).back(task.get(tasks.kind().stepNo)));
    }

    private static List<OfferedValue> branches(List<StepGraph.Way> ways) {
        return ways.stream()
                .map(way -> new OfferedValue(way.label(), way.label()))
                .toList();
    }

    /** Begins the step again to which a way back leads, once that is known; the head is told when it is done too often. */
    void again(RecordRow task, RecordContext now) {
        if (task.state().open()) {
            return;
        }
        StepGraph graph = graph(task, now);
        int no = task.get(tasks.kind().stepNo);
        int target = graph.back(no).stream()
                .filter(way -> way.label().equals(task.get(tasks.kind().branch)))
                .findFirst()
                .map(StepGraph.Way::to)
                .orElse(no);
        Set<Integer> upTo = new TreeSet<>(graph.before(no));
        upTo.add(no);
        engine.again(now, engine.matter(now, task.get(tasks.kind().matter)), target, upTo);
        int most = settings.get(now.office(), ProcessesSettings.TELL_PASS);
        Optional.ofNullable(
                        engine.made().last(now, task.get(tasks.kind().matter)).get(target))
                .filter(next -> next.get(tasks.kind().pass) >= most)
                .ifPresent(next -> tasks.internal().act(now.caller(), next, tasks.kind().escalate));
    }
}
