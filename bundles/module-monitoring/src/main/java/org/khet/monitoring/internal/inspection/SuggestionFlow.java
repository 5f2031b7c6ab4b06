package org.khet.monitoring.internal.inspection;

import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.rule.Lateness;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * What follows from suggestions: one task for each unit or school that it is passed to, done when all are done, and taken up
 * again. Source: monitoring RM-12, J.4 10, MON-18, MON-65, MON-66.
 */
public final class SuggestionFlow {
    private final RecordService<SuggestionKind> suggestions;
    private final RecordService<SuggestionTaskKind> tasks;

    private SuggestionFlow(RecordService<SuggestionKind> suggestions, RecordService<SuggestionTaskKind> tasks) {
        this.suggestions = suggestions;
        this.tasks = tasks;
    }

    /** Follows the actions. */
    public static void attach(
            RecordService<InspectionKind> inspections,
            RecordService<SuggestionKind> suggestions,
            RecordService<SuggestionTaskKind> tasks) {
        SuggestionFlow flow = new SuggestionFlow(suggestions, tasks);
        suggestions
                .kind()
                .pass
                .does((row, now) -> row.with(
                        suggestions.kind().openTasks,
                        row.lines(suggestions.kind().receivers).size()));
        suggestions.kind().pass.then(flow::makeTasks);
        suggestions.kind().carried.does(flow::doneToday);
        suggestions.kind().again.does(flow::openAgain).then(flow::takeUpTasks);
        tasks.kind().finish.then(flow::taskDone);
        inspections.kind().report.then((row, now) -> flow.fromInspection(inspections.kind(), row, now));
    }

    private void makeTasks(RecordRow suggestion, RecordContext now) {
        SuggestionKind from = suggestions.kind();
        SuggestionTaskKind to = tasks.kind();
        for (RecordLine receiver : suggestion.lines(from.receivers)) {
            RecordDraft draft = new RecordDraft()
                    .with(to.suggestion, suggestion.id())
                    .with(to.words, suggestion.get(from.words))
                    .with(to.dueOn, suggestion.get(from.dueOn).orElseThrow());
            receiver.get(from.receiverUnit).ifPresent(unit -> draft.with(to.unit, unit));
            receiver.get(from.receiverSchool).ifPresent(school -> draft.with(to.school, school));
            tasks.internal().create(now.caller(), draft);
        }
    }

    private List<RecordRow> tasksOf(RecordRow suggestion, RecordContext now) {
        return tasks.internal()
                .all(now.caller(), RecordFilter.of(tasks.kind().suggestion.is(suggestion.id())));
    }

    private void taskDone(RecordRow task, RecordContext now) {
        SuggestionKind kind = suggestions.kind();
        RecordRow suggestion = suggestions
                .find(now.office(), task.get(tasks.kind().suggestion))
                .orElseThrow();
        int left = (int) tasksOf(suggestion, now).stream()
                .filter(one -> !one.state().equals(tasks.kind().done))
                .count();
        RecordRow counted =
                suggestions.internal().change(now.caller(), suggestion, new RecordDraft().with(kind.openTasks, left));
        if (left == 0) {
            suggestions.internal().act(now.caller(), counted, kind.carried);
        }
    }

    private RecordRow doneToday(RecordRow suggestion, RecordContext now) {
        SuggestionKind kind = suggestions.kind();
        return suggestion
                .with(kind.doneOn, now.today())
                .with(
                        kind.lateDays,
                        suggestion
                                .get(kind.dueOn)
                                .map(due -> Lateness.days(due, now.today()))
                                .orElse(0));
    }

    private RecordRow openAgain(RecordRow suggestion, RecordContext now) {
        SuggestionKind kind = suggestions.kind();
        return suggestion
                .with(kind.doneOn, null)
                .with(kind.lateDays, null)
                .with(kind.openTasks, tasksOf(suggestion, now).size());
    }

    private void takeUpTasks(RecordRow suggestion, RecordContext now) {
        tasksOf(suggestion, now).forEach(task -> tasks.internal().act(now.caller(), task, tasks.kind().again));
    }

    /** Each suggestion in the report of an inspection is followed from then on. */
    private void fromInspection(InspectionKind from, RecordRow inspection, RecordContext now) {
        SuggestionKind to = suggestions.kind();
        for (RecordLine issue : inspection.lines(from.issues)) {
            Optional.of(issue.get(from.suggestion))
                    .filter(words -> !words.isBlank())
                    .ifPresent(words -> suggestions
                            .internal()
                            .create(
                                    now.caller(),
                                    new RecordDraft()
                                            .with(to.origin, SuggestionOrigin.INSPECTION)
                                            .with(to.body, inspection.get(from.body))
                                            .with(to.inspection, inspection.id())
                                            .with(to.issue, issue.get(from.issue))
                                            .with(to.words, words)
                                            .with(
                                                    to.givenOn,
                                                    inspection.get(from.sentOn).orElse(now.today()))
                                            .with(to.unit, inspection.get(from.unit))));
        }
    }
}
