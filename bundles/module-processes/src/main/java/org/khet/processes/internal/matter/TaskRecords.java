package org.khet.processes.internal.matter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.processes.internal.catalogue.StepActions;

/**
 * Records of other registers by which steps are done: made from the step, chosen for it, and what was done with them already. A case
 * never does anything with them. Safe for concurrent use. Source: kinds-processes.md §1.
 */
public final class TaskRecords implements MadeFor {
    private static final Pattern TOKEN = Pattern.compile("processes\\.task:([1-9]\\d{0,17})");
    private static final String FORMS = "forms.";
    private static final String ENTRY = "forms.entry";
    private static final String COLLECTION = "rounds.collection";
    private final RecordService<CaseTaskKind> tasks;
    private final StepActions actions;
    private final Callers callers;

    /** Over the tasks and the registers that are on. */
    public TaskRecords(RecordService<CaseTaskKind> tasks, StepActions actions, Callers callers) {
        this.tasks = tasks;
        this.actions = actions;
        this.callers = callers;
    }

    /** Query that a form is opened with, so that what is saved comes to the task. */
    public static String query(RecordRow task) {
        return QUERY + "=processes.task:" + task.id();
    }

    /** The register by whose records a step is done, as it says; empty when it says none or that one is off. */
    public Optional<CataloguedKind> register(OfficeId office, RecordRow task, Locale locale) {
        return type(task).flatMap(type -> actions.kind(office, type, locale));
    }

    /** All registers that are on. */
    public List<CataloguedKind> registers(OfficeId office, Locale locale) {
        return actions.kinds(office, locale);
    }

    /** Key of a form or register that the office made itself, by which a step is done. */
    public Optional<String> ownForm(RecordRow task) {
        return type(task)
                .filter(type -> type.startsWith(FORMS)
                        && actions.kind(task.head().office(), type, TextCatalog.THAI)
                                .isEmpty())
                .map(type -> type.substring(FORMS.length()));
    }

    private Optional<String> type(RecordRow task) {
        CaseTaskKind kind = tasks.kind();
        return task.get(kind.doneKind).isEmpty()
                ? waited(task)
                        .filter(one -> one.indexOf('.') > 0)
                        .map(one -> one.substring(0, one.lastIndexOf('.')))
                        .findFirst()
                : Optional.of(task.get(kind.doneKind));
    }

    private Stream<String> waited(RecordRow task) {
        return Arrays.stream(task.get(tasks.kind().doneActions).split("[ ,;]+", -1))
                .filter(one -> !one.isEmpty());
    }

    /**
     * Links a record that is there to a task.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the caller may not see the record or the task
     */
    public void attach(Caller caller, RecordRow task, CataloguedKind of, long id) {
        RecordRow record = of.service().open(caller, id);
        String title =
                of.service().titles(caller.office(), List.of(record.id())).getOrDefault(record.id(), of.title());
        attach(caller, task, new RecordLink(of.type(), record.id(), cut(title)));
    }

    /**
     * Links the steps of a case that wait for the collection of a round to it, once there is one: schools are asked there, and not a
     * second time by the step. Source: kinds-processes.md §1.1, §4.
     */
    void ofRound(Caller system, long matter, String round) {
        CaseTaskKind kind = tasks.kind();
        for (RecordRow task : tasks.internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.matter.is(matter),
                                kind.doneKind.is(COLLECTION),
                                kind.in(kind.waiting, kind.open, kind.asked)))) {
            if (task.get(kind.subject).isEmpty()) {
                actions.kind(system.office(), COLLECTION, TextCatalog.THAI)
                        .ifPresent(of -> collection(system, of, round).ifPresent(id -> attach(system, task, of, id)));
            }
        }
    }

    private static Optional<Long> collection(Caller system, CataloguedKind of, String round) {
        return of.kind()
                .field("round")
                .flatMap(field -> of.service().all(system, RecordFilter.ALL).stream()
                        .filter(row -> row.state().open() && round.equals(row.get(field)))
                        .map(RecordRow::id)
                        .findFirst());
    }

    /** Whether a collection of a round asks the schools for what the task waits for. */
    boolean isCollected(RecordRow task) {
        return task.get(tasks.kind().subject).startsWith(COLLECTION + ":");
    }

    private void attach(Caller caller, RecordRow task, RecordLink link) {
        CaseTaskKind kind = tasks.kind();
        tasks.act(caller, task, kind.attach, new RecordDraft().with(kind.subjectLink, link), "");
    }

    private static String cut(String title) {
        return title.substring(0, Math.min(title.length(), RecordLink.TITLE_MOST));
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        RecordRow task = tasks.open(caller, Long.parseLong(parts.group(1)));
        attach(caller, task, record);
        return Optional.of(tasks.kind().pageAddress(task.id()));
    }

    /** Whether a happening is what the task waits for. */
    boolean fits(RecordRow task, String recordType, String past) {
        String said = task.get(tasks.kind().doneKind);
        boolean ofIt = said.equals(recordType) || (recordType.equals(ENTRY) && said.startsWith(FORMS));
        return waited(task).anyMatch(one -> one.equals(recordType + "." + past) || (ofIt && one.equals(past)));
    }

    /** Whether the record of a task did already what the task waits for, and was not undone since. */
    boolean isDone(RecordRow task) {
        return task.get(tasks.kind().subjectLink)
                .filter(link -> !link.isTyped())
                .filter(link -> lastThatCounts(task, link)
                        .filter(past -> fits(task, link.type(), past))
                        .isPresent())
                .isPresent();
    }

    /** The last thing that happened to the record of a task and either ends the task or undoes the record. */
    private Optional<String> lastThatCounts(RecordRow task, RecordLink link) {
        OfficeId office = task.head().office();
        return actions.kind(office, link.type(), TextCatalog.THAI)
                .flatMap(kind -> kind.service().steps(callers.system(office), link.id()).reversed().stream()
                        .map(RecordStep::past)
                        .filter(past -> fits(task, link.type(), past) || isUndone(kind, past))
                        .findFirst());
    }

    /** Whether the record ended by something that undoes: cancelled, withdrawn, refused. */
    boolean isUndone(OfficeId office, String recordType, String past) {
        return actions.kind(office, recordType, TextCatalog.THAI)
                .filter(kind -> isUndone(kind, past))
                .isPresent();
    }

    private static boolean isUndone(CataloguedKind of, String past) {
        return of.kind().actions().stream()
                .filter(action -> action.past().equals(past))
                .anyMatch(TaskRecords::undoes);
    }

    private static boolean undoes(Action action) {
        return action.isBackward()
                && !action.to().isEmpty()
                && action.to().stream().noneMatch(state -> state.open());
    }
}
