package org.khet.processes.internal.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.matter.CaseTaskKind;

/** Cases that went on: so many percent of their steps are done, on days between their begin and today. Source: core CORE-88. */
final class DemoCaseProgress {
    private static final List<Integer> PERCENT = List.of(20, 40, 60, 100, 0, 80, 100, 30, 0, 50);
    private static final String COUNTED = "โรงเรียนส่งครบแล้วตามทะเบียนรับของกลุ่ม";
    private static final String FILED = "เอกสารในแฟ้มของกลุ่ม";
    private final ProcessesRecords records;
    private final Caller system;
    private final LocalDate today;

    DemoCaseProgress(ProcessesRecords records, Caller system, LocalDate today) {
        this.records = records;
        this.system = system;
        this.today = today;
    }

    /** Brings the case with this number as far as it is; a whole one is closed by its last step. */
    void goOn(RecordRow matter, int number) {
        List<RecordRow> all = tasks(matter);
        int steps = (all.size() * PERCENT.get(number % PERCENT.size()) + 50) / 100;
        LocalDate day = matter.get(records.cases.kind().startsOn);
        long left = Math.max(1, (today.toEpochDay() - day.toEpochDay()) / Math.max(1, all.size()));
        for (int i = 0; i < steps; i++) {
            Optional<RecordRow> next = open(matter);
            if (next.isEmpty()) {
                break;
            }
            LocalDate done = day.plusDays(i % 3 == 2 ? left : Math.max(1, left - 1));
            done(next.get(), day, done.isAfter(today) ? today : done);
            day = done.isAfter(today) ? today : done;
        }
        finished(matter, day);
    }

    private Optional<RecordRow> open(RecordRow matter) {
        return tasks(matter).stream()
                .filter(row -> row.state().equals(records.tasks.kind().open))
                .min(Comparator.comparingInt(row -> row.get(records.tasks.kind().stepNo)));
    }

    private List<RecordRow> tasks(RecordRow matter) {
        return records.tasks
                .internal()
                .all(system, RecordFilter.of(records.tasks.kind().matter.is(matter.id())));
    }

    private void done(RecordRow task, LocalDate from, LocalDate to) {
        CaseTaskKind kind = records.tasks.kind();
        records.tasks.internal().change(system, task, new RecordDraft().with(kind.openedOn, from));
        RecordRow whole = proved(records.tasks.find(system.office(), task.id()).orElseThrow());
        records.tasks.internal().change(system, over(whole, to), new RecordDraft().with(kind.doneOn, to));
    }

    /** With a proof for each need. */
    private RecordRow proved(RecordRow task) {
        CaseTaskKind kind = records.tasks.kind();
        if (task.lines(kind.needs).isEmpty()) {
            return task;
        }
        List<RecordDraft> lines = task.lines(kind.needs).stream()
                .map(line -> new RecordDraft()
                        .ofLine(line.id())
                        .with(kind.needPaper, RecordLink.typed(FILED))
                        .with(kind.needGood, true))
                .toList();
        records.tasks.internal().act(system, task, kind.fill, new RecordDraft().with(kind.needs, lines), "");
        return records.tasks.find(system.office(), task.id()).orElseThrow();
    }

    private RecordRow over(RecordRow task, LocalDate day) {
        CaseTaskKind kind = records.tasks.kind();
        var tasks = records.tasks.internal();
        if (task.get(kind.schoolsAll) > 0) {
            return tasks.act(system, task, kind.force, new RecordDraft().with(kind.forced, COUNTED), "");
        }
        RecordDraft decision = new RecordDraft()
                .with(kind.decisionNo, "ศธ 04999/" + (200 + task.id()))
                .with(kind.decisionOn, day);
        return task.get(kind.decides)
                ? tasks.act(system, tasks.act(system, task, kind.ask), kind.granted, decision, "")
                : tasks.act(system, task, kind.finish, new RecordDraft().with(kind.branch, onward(task)), "");
    }

    /** The first way on where the step has several; nothing where it has one. */
    private String onward(RecordRow task) {
        long matter = task.get(records.tasks.kind().matter);
        int step = task.get(records.tasks.kind().stepNo);
        return records.cases
                .find(system.office(), matter)
                .flatMap(row -> row.get(records.cases.kind().version))
                .flatMap(version -> records.versions.find(system.office(), version))
                .map(version -> GraphReader.graph(records.versions.kind(), version))
                .filter(graph -> graph.isChoice(step))
                .map(graph -> graph.on(step).getFirst().label())
                .orElse("");
    }

    private void finished(RecordRow matter, LocalDate day) {
        RecordRow now = records.cases.find(system.office(), matter.id()).orElseThrow();
        if (now.state().equals(records.cases.kind().closed)) {
            records.cases.internal().change(system, now, new RecordDraft().with(records.cases.kind().finishedOn, day));
        }
    }
}
